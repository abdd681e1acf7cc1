"""The states of the section of services."""

from speechstudio.domain.services import ServiceKind, ServiceSetup
from speechstudio.gui.settings_place.services_page import ServicesPage
from speechstudio.gui.viewmodels.service_trials import Phase, ServiceTrials
from speechstudio.gui.viewmodels.settings_desk import Section
from tests.gui.sitting import Sitting, until

_HOME = ServiceSetup(address="localhost:10200")
_CLOUD = ServiceSetup(
    kind=ServiceKind.OPENAI_SPEECH,
    address="https://speech.example.org",
    voices="alloy, nova",
    has_key=True,
)


def services(sitting: Sitting, **known: ServiceSetup) -> ServicesPage:
    """The section, with services that are set up."""
    sitting.window.places.show("settings")
    place = sitting.opened.settings.place
    place.show_section(Section.SERVICES)
    page = place.page(Section.SERVICES)
    assert isinstance(page, ServicesPage)
    desk = page._desk
    desk._file.save(known)
    desk.load()
    until(lambda: list(desk.services) == list(known))
    return page


def two(sitting: Sitting) -> None:
    """One here that works, and one on another machine."""
    page = services(sitting, cloud=_CLOUD, home=_HOME)
    said = "A sentence of 1.6 s came after 0.3 s."
    _show(page, "home", Phase.PASSED, "It works, with 4 voices.", f"Amy, Ben, Eva, Joe\n{said}")


def one(sitting: Sitting) -> None:
    """One that is being tried."""
    page = services(sitting, home=_HOME)
    _show(page, "home", Phase.ASKING, "Asking for its voices…")


def failed(sitting: Sitting) -> None:
    """One at which nobody answers."""
    page = services(sitting, cloud=_CLOUD, home=_HOME)
    title = "Nobody answers at home (localhost:10200): connection refused."
    _show(page, "home", Phase.FAILED, title, "Start the service, or correct its address.")


def form(sitting: Sitting) -> None:
    """A form of one on another machine, which does not accept its key."""
    page = services(sitting, cloud=_CLOUD)
    page.open_known("cloud")
    title = "cloud (speech.example.org:443) does not accept the key."
    _show(page, "cloud", Phase.FAILED, title, "Set it up again with its key.")


def wrong_form(sitting: Sitting) -> None:
    """A form of a new one, with what cannot be."""
    page = services(sitting)
    page.add.click()
    dialog = page.dialog
    assert dialog is not None
    dialog.form.name.setText("My service")
    dialog.form.address.setText("http://pi.local:10200")
    dialog.save()


def _show(page: ServicesPage, name: str, phase: Phase, title: str, text: str = "") -> None:
    trials: ServiceTrials = page._desk.trials
    trials.subject = name
    trials._show(phase, title, text)


SERVICE_SCENES = {
    "settings-services-one": one,
    "settings-services-two": two,
    "settings-services-failed": failed,
    "settings-services-form": form,
    "settings-services-wrong": wrong_form,
}
"""Names of pictures, and how they come about."""
