"""What the program is made of: versions, licences, and the promise to stay off the network."""

from __future__ import annotations

import importlib.metadata
import platform
import re

import PySide6
from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from reader import __version__, resource_path
from ui.controls import Button, heading, muted, primary_button, serif_title, set_kind
from ui.theme import ui_font

DISTRIBUTION = "onrecord"


def licence_of(distribution: importlib.metadata.Distribution) -> str:
    """The licence that a package's own metadata names, in its shortest form."""
    meta = distribution.metadata
    named = "".join(meta.get_all("License-Expression") or [])
    if not named:
        trove = [value for value in meta.get_all("Classifier") or [] if value.startswith("License ::")]
        named = "; ".join(value.rsplit(" :: ", 1)[-1] for value in trove)
    first = "\n".join(meta.get_all("License") or []).strip().splitlines()
    return named or (first[0] if first and len(first[0]) < 80 else "") or _licence_in_files(distribution)


def _licence_in_files(distribution: importlib.metadata.Distribution) -> str:
    """MIT by its own words, for the packages that ship the text and name it nowhere."""
    for file in distribution.files or ():
        if file.name.upper().startswith(("LICENSE", "LICENCE", "COPYING")):
            text = distribution.read_text(str(file.relative_to(file.parts[0]))) or ""
            if "Permission is hereby granted, free of charge, to any person obtaining a copy" in text:
                return "MIT"
    return "see the package"


def requirements(name: str = DISTRIBUTION) -> list[importlib.metadata.Distribution]:
    """The packages that are installed because `name` needs them, and what those need, by name."""
    found: dict[str, importlib.metadata.Distribution] = {}
    waiting = [name]
    while waiting:
        try:
            distribution = importlib.metadata.distribution(waiting.pop())
        except importlib.metadata.PackageNotFoundError:
            continue  # for another system or Python, or left out of the package
        for requirement in distribution.requires or ():
            needed = re.split(r"[^A-Za-z0-9_.-]", requirement, maxsplit=1)[0]
            key = re.sub(r"[-_.]+", "-", needed).lower()
            if "extra ==" in requirement or key in found or key == name:
                continue
            try:
                found[key] = importlib.metadata.distribution(needed)
            except importlib.metadata.PackageNotFoundError:
                continue
            waiting.append(needed)
    return [found[key] for key in sorted(found)]


def licences() -> str:
    """One line a package: name, version, licence; the fonts after them."""
    lines = [
        f"{distribution.metadata['Name']} {distribution.version}: {licence_of(distribution)}"
        for distribution in requirements()
    ]
    fonts = resource_path("fonts")
    names = sorted(folder.name for folder in fonts.iterdir() if folder.is_dir()) if fonts.is_dir() else []
    typeface = QCoreApplication.translate("wording", "{name} (typeface): OFL-1.1")
    lines += [typeface.format(name=name.replace("-", " ").title()) for name in names]
    return "\n".join(lines)


class AboutDialog(QDialog):
    """Versions to copy into a report, licences, and what the program does not do."""

    def __init__(self, sqlite_version: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About On Record"))
        self.setModal(False)
        self.resize(560, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 16)
        column.setSpacing(8)
        column.addWidget(serif_title("On Record", 30))
        column.addWidget(muted(self.tr("A reader of news articles that shows who said what.")))
        column.addSpacing(16)
        self.versions = {
            "On Record": __version__,
            "Python": platform.python_version(),
            "Qt": qVersion(),
            "PySide6": PySide6.__version__,
            "SQLite": sqlite_version,
        }
        column.addLayout(self._build_versions())
        column.addSpacing(8)
        self.promise = muted(
            self.tr(
                "On Record opens no network connection. A link is handed to your web browser, "
                "when you click it. Your articles and notes stay on this computer."
            )
        )
        self.promise.setWordWrap(True)
        column.addWidget(self.promise)
        column.addSpacing(16)
        column.addWidget(heading(self.tr("Licences")))
        self.licences = QPlainTextEdit(self.tr("On Record: MIT") + "\n" + licences())
        self.licences.setReadOnly(True)
        self.licences.setFont(ui_font(12))
        self.licences.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.licences.setAccessibleName(self.tr("Licences"))
        set_kind(self.licences, "field")
        column.addWidget(self.licences, 1)
        column.addLayout(self._build_buttons())

    def _build_versions(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(4)
        form.setFormAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name, version in self.versions.items():
            if version:
                value = muted(version)
                value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                form.addRow(muted(name), value)
        return form

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.copy_button = Button(self.tr("Copy versions"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.versions_text()))
        row.addWidget(self.copy_button)
        row.addStretch(1)
        close = primary_button(self.tr("Close"))
        close.clicked.connect(self.close)
        row.addWidget(close)
        return row

    def versions_text(self) -> str:
        """The versions on one line."""
        return ", ".join(f"{name} {version}" for name, version in self.versions.items() if version)
