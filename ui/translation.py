"""The window in the person's language: the texts of ours and those of Qt's own dialogs.

`resources/translations/*.ts` are the sources, made from the code by `make translations` and filled in by people;
the set-up compiles them. A text without a translation stays English.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader import resource_path

LANGUAGES = {"en": "English", "de": "Deutsch"}


def languages_of(choice: str) -> list[str]:
    """The languages to try, the wished first: that of the settings, or the system's where it is "system"."""
    return (
        [choice] if choice in LANGUAGES else [name.split("-")[0] for name in QLocale.system().uiLanguages()]
    )


def translate(application: QCoreApplication, choice: str) -> str:
    """Put the window into a language before it is made; gives the language that it is in."""
    language = next((name for name in languages_of(choice) if name in LANGUAGES), "en")
    QLocale.setDefault(locale_of(language, QLocale()))
    if language == "en":
        return language
    _install(application, f"onrecord_{language}", str(resource_path("translations")))
    own, qt = str(resource_path("translations")), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder in (qt, own):
        if _install(application, f"qtbase_{language}", folder):
            break
    return language


def locale_of(language: str, system: QLocale) -> QLocale:
    """The locale of days and numbers: in the window's language, as in the system's country where that has it.

    “by 14 Aralık” in an English sentence is read by nobody, and Arabic digits turn the order of a line around.
    """
    spoken = QLocale(language)
    if system.language() == spoken.language() or (language == "en" and system == QLocale.c()):
        return system
    found = QLocale(spoken.language(), system.territory())
    if found.territory() == system.territory():
        return found
    return QLocale("en_GB") if language == "en" else spoken  # the day first, as in most of the world


def _install(application: QCoreApplication, name: str, folder: str) -> bool:
    translator = QTranslator(application)
    return translator.load(name, folder) and application.installTranslator(translator)


def installed(application: QCoreApplication) -> Sequence[QTranslator]:
    """The translators that the application has from here."""
    return application.findChildren(QTranslator)
