"""The catalogue in a database: seeding, staying faithful, noticing changes."""

from dataclasses import replace
from datetime import UTC, date, datetime

from sqlalchemy import update

from actions.db.engine import Sessions
from actions.rules import Language
from services_catalog.loading import Seed, read_seed
from services_catalog.store import LiveCatalogue, bump_version, load_catalogue, read_version, seed
from services_catalog.tables import GuidanceRow, ServiceRow, ServiceTextRow
from services_catalog.usecases import find_services, get_service
from tests.unit.services_catalog.builders import a_guidance, a_service, a_text

MORNING = datetime(2026, 11, 22, 8, tzinfo=UTC)


def a_named_service(name: str) -> Seed:
    sides = {language: a_text(name, keywords=("velat", "laina")) for language in Language}
    return Seed((a_service("neuvonta", texts=sides),), ())


async def name_of(sessions: Sessions, service_id: str = "neuvonta") -> str | None:
    service = get_service(await load_catalogue(sessions), service_id, Language.FI)
    return service.name if service else None


async def edit(sessions: Sessions, name: str) -> None:
    """What an admin's edit does to the rows."""
    async with sessions.begin() as session:
        await session.execute(update(ServiceRow).values(edited_at=MORNING))
        await session.execute(update(ServiceTextRow).values(name=name))
        await bump_version(session)


async def test_what_ships_comes_back_from_the_database_as_it_was(sessions: Sessions) -> None:
    shipped = read_seed()

    await seed(sessions, shipped)

    catalogue = await load_catalogue(sessions)
    assert tuple(catalogue.services.values()) == shipped.services
    assert tuple(text for texts in catalogue.guidance.values() for text in texts) == shipped.guidance


async def test_a_second_seeding_changes_nothing(sessions: Sessions) -> None:
    await seed(sessions, read_seed())
    before = await read_version(sessions)

    done = await seed(sessions, read_seed())

    assert (done.written, done.removed, done.kept) == ((), (), ())
    assert await read_version(sessions) == before == 1


async def test_a_changed_entry_is_written_again_and_seen_as_a_new_version(sessions: Sessions) -> None:
    await seed(sessions, a_named_service("Vanha nimi"))

    done = await seed(sessions, a_named_service("Uusi nimi"))

    assert done.written == ("neuvonta",)
    assert await name_of(sessions) == "Uusi nimi"
    assert await read_version(sessions) == 2


async def test_the_staffs_edit_is_never_written_over(sessions: Sessions) -> None:
    await seed(sessions, a_named_service("Vanha nimi"))
    await edit(sessions, "Kunnan oma nimi")

    done = await seed(sessions, a_named_service("Uusi nimi"))

    assert done.kept == ("neuvonta",)
    assert await name_of(sessions) == "Kunnan oma nimi"


async def test_an_entry_that_left_the_seed_goes_unless_the_staff_edited_it(sessions: Sessions) -> None:
    await seed(sessions, Seed((a_service("pois"), a_service("oma")), ()))
    async with sessions.begin() as session:
        await session.execute(update(ServiceRow).where(ServiceRow.id == "oma").values(edited_at=MORNING))

    done = await seed(sessions, Seed((), ()))

    assert done.removed == ("pois",)
    assert list((await load_catalogue(sessions)).services) == ["oma"]


async def test_a_text_split_in_two_replaces_the_one_that_held_always(sessions: Sessions) -> None:
    change = date(2026, 5, 1)
    await seed(sessions, Seed((), (a_guidance(),)))

    await seed(sessions, Seed((), (a_guidance(valid_to=date(2026, 4, 30)), a_guidance(valid_from=change))))

    texts = [text for held in (await load_catalogue(sessions)).guidance.values() for text in held]
    assert [text.valid_from for text in texts] == [None, change]
    assert texts[0].valid_to == date(2026, 4, 30)


async def test_an_edit_is_live_in_the_next_answer(sessions: Sessions) -> None:
    await seed(sessions, a_named_service("Neuvonta"))
    live = LiveCatalogue(sessions)
    before = await live.current()

    await edit(sessions, "Uimaopetus")

    after = await live.current()
    assert [service.name for service in find_services(before, "velat", Language.FI)] == ["Neuvonta"]
    assert [service.name for service in find_services(after, "uimaopetus", Language.FI)] == ["Uimaopetus"]


async def test_nothing_is_read_again_while_nothing_changes(sessions: Sessions) -> None:
    await seed(sessions, a_named_service("Neuvonta"))
    live = LiveCatalogue(sessions)

    assert await live.current() is await live.current()


async def test_an_empty_database_is_an_empty_catalogue(sessions: Sessions) -> None:
    catalogue = await load_catalogue(sessions)

    assert catalogue.version == 0
    assert find_services(catalogue, "velat", Language.FI) == []


async def test_a_service_may_change_its_name_without_its_guidance_noticing(sessions: Sessions) -> None:
    texts = (a_guidance(services=("neuvonta",)),)
    await seed(sessions, replace(a_named_service("Vanha"), guidance=texts))

    done = await seed(sessions, replace(a_named_service("Uusi"), guidance=texts))

    assert done.written == ("neuvonta",)
    async with sessions() as session:
        assert (await session.get_one(GuidanceRow, "debt@always")).seed_hash
