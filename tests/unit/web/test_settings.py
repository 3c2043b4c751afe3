"""Settings come from the environment, say what is wrong in a sentence, and are all written down."""

import re
from pathlib import Path

import pytest

from actions import settings as module
from actions.settings import SettingsError, read_settings

ROOT = Path(__file__).parents[3]
NAMES = set(re.findall(r'"([A-Z][A-Z_]{3,})"', Path(module.__file__).read_text()))


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_setting_is_in_the_example(name: str) -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")

    assert re.search(rf"^#?{name}=", example, re.MULTILINE)


def test_the_example_names_no_setting_that_nobody_reads() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")

    assert set(re.findall(r"^#?([A-Z_]+)=", example, re.MULTILINE)) == NAMES


def test_a_demo_lets_callers_choose_the_day_and_try_hard(tmp_path: Path) -> None:
    demo = read_settings({"RASA_SECRET_FILE": str(tmp_path / "none")})
    real = read_settings({"RASA_SECRET_FILE": str(tmp_path / "none"), "DEMO": "off"})

    assert (demo.demo, demo.allow_service_date) == (True, True)
    assert (real.demo, real.allow_service_date) == (False, False)
    assert demo.limits.conversations_per_minute == 100 * real.limits.conversations_per_minute


def test_the_secret_may_stand_in_a_file_and_is_never_shown(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("hush-hush\n")

    settings = read_settings({"RASA_SECRET_FILE": str(tmp_path / "secret")})

    assert settings.rasa_secret == "hush-hush"
    assert "hush" not in repr(settings)


@pytest.mark.parametrize(
    "env", [{"PORT": "http"}, {"PORT": "-1"}, {"DEMO": "perhaps"}, {"RETENTION_DAYS": "1.5"}]
)
def test_a_value_that_cannot_be_used_is_named(env: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match=next(iter(env))):
        read_settings(env)
