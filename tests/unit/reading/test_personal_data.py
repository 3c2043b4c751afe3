"""Personal codes are hidden, what looks like them is not. The codes are invented (individual numbers 900-999)."""

import pytest

from reading.personal_data import BANK_ACCOUNT, IDENTITY_CODE, MASK, PAYMENT_CARD, mask

CODE = "131052-308T"  # the authority's own example


@pytest.mark.parametrize("sign", "-+ABCDEFUVWXY")
def test_every_sign_of_the_century_is_known(sign: str) -> None:
    masked = mask(f"tunnus on 131052{sign}308T, kiitos")

    assert masked.text == f"tunnus on {MASK}, kiitos"
    assert masked.kinds == (IDENTITY_CODE,)


@pytest.mark.parametrize(
    "written",
    [
        CODE,
        CODE.lower(),
        "131052308T",
        "131052 308T",
        "131052 - 308 T",
        "131052–308T",
        "131052\u2011308T",
        "１３１０５２－３０８Ｔ",
        "13\u200b1052-3\u200c08T",
        "13.10.52-308T",
        "13.10.1952-308T",
        "010190-123A",
        "010190a999x",
        "010190 123A",
        "131052-3080",
    ],
)
def test_a_code_is_hidden_however_it_is_written(written: str) -> None:
    masked = mask(f"Hei, minä olen {written}.")

    assert masked.text == f"Hei, minä olen {MASK}."


def test_a_code_inside_other_letters_is_hidden() -> None:
    assert mask(f"hetu:{CODE}xyz").text == f"hetu:{MASK}xyz"


def test_ten_digits_are_a_code_where_the_text_says_so() -> None:
    assert mask("hetuni on 0101901234").text == f"hetuni on {MASK}"


@pytest.mark.parametrize(
    "account",
    ["FI2112345600000785", "FI21 1234 5600 0007 85", "fi21-1234-5600-0007-85", "SE4550000000058398257466"],
)
def test_a_bank_account_is_hidden(account: str) -> None:
    masked = mask(f"tili {account}!")

    assert masked.text == f"tili {MASK}!"
    assert masked.kinds == (BANK_ACCOUNT,)


@pytest.mark.parametrize("card", ["4111111111111111", "4111 1111 1111 1111", "5500-0000-0000-0004"])
def test_a_payment_card_is_hidden(card: str) -> None:
    masked = mask(f"kort {card}")

    assert masked.text == f"kort {MASK}"
    assert masked.kinds == (PAYMENT_CARD,)


def test_several_codes_are_hidden_and_each_kind_is_named_once() -> None:
    masked = mask(f"{CODE} ja {CODE} ja FI2112345600000785")

    assert masked.text == f"{MASK} ja {MASK} ja {MASK}"
    assert masked.kinds == (IDENTITY_CODE, BANK_ACCOUNT)


@pytest.mark.parametrize(
    "text",
    [
        "040 123 4567",
        "0401234567",
        "040123-4567",
        "+358 40 123 4567",
        "00358401234567",
        "3.12.2026 klo 9.30",
        "31.12.2026-2.1.2027",
        "00100 Helsinki",
        "PK-4F7K2",
        "Y-tunnus 1234567-8",
        "maksoin 120526 euroa",
        "",
        "😀 <b>hei</b>",
        "01.01.2026",
        "viite 1234 56789",
    ],
)
def test_ordinary_text_stays_to_the_letter(text: str) -> None:
    masked = mask(text)

    assert masked.text == text
    assert masked.kinds == ()


@pytest.mark.parametrize("piece", ["1", "010190-", "FI21 ", "4111 ", "A", "\u200b", "13.10.52 "])
def test_hostile_text_is_handled(piece: str) -> None:
    text = (piece * 2000)[:2000]

    assert isinstance(mask(text).text, str)
