"""The one place where tokens become a Qt style sheet.

Widgets say what they are through the property ``kit`` (see `mark`);
    nothing else sets a style sheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from careerplanner.gui.tokens import CONTROL_LINE, SCROLL_BAR, SPACE, SPACE_SMALL

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.tokens import Tokens, TypeScale

KIT = "kit"


def mark(widget: QWidget, kind: str) -> None:
    """Says what a widget is, so that the style sheet finds it; may be changed while it is shown."""
    if widget.property(KIT) == kind:
        return
    widget.setProperty(KIT, kind)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.updateGeometry()


def build_stylesheet(tokens: Tokens, scale: TypeScale) -> str:
    """The whole style sheet for one appearance and one text size."""
    return "\n".join(
        (
            _text(tokens, scale),
            _buttons(tokens, scale),
            _inputs(tokens, scale),
            _panels(tokens),
            _rest(tokens, scale),
        )
    )


def _text(t: Tokens, s: TypeScale) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[kit="heading-1"] {{ font-size: {s.heading(1)}pt; font-weight: 700; }}
QLabel[kit="heading-2"] {{ font-size: {s.heading(2)}pt; font-weight: 700; }}
QLabel[kit="heading-3"] {{ font-size: {s.heading(3)}pt; font-weight: 700; }}
QLabel[kit="lead"] {{ font-size: {s.lead}pt; }}
QLabel[kit="strong"] {{ font-weight: 700; }}
QLabel[kit="quiet"] {{ color: {t.quiet}; }}
QLabel[kit="error"] {{ color: {t.error}; font-weight: 700; }}
QLabel[kit="panel-caption"] {{ color: {t.panel_text}; font-weight: 700; }}
QLabel[kit="panel-title"] {{ color: {t.panel_text}; font-size: {s.heading(1)}pt;
    font-weight: 700; }}
QLabel[kit="panel-body"] {{ color: {t.panel_text}; font-size: {s.lead}pt; }}
"""


def _buttons(t: Tokens, s: TypeScale) -> str:
    across = SPACE - CONTROL_LINE
    link_state = f"color: {t.accent_strong}; background: {t.accent_quiet};"
    return f"""
QPushButton {{ border: {CONTROL_LINE}px solid {t.control_line}; border-radius: 4px; color: {t.text};
    background: {t.surface}; padding: {SPACE_SMALL - 1}px {across}px;
    min-height: {round(s.body * 1.7)}px; }}
QPushButton:hover {{ background: {t.accent_quiet}; border-color: {t.accent}; }}
QPushButton:pressed {{ background: {t.line}; }}
QPushButton:disabled {{ color: {t.quiet}; border-color: {t.line}; background: {t.raised}; }}
QPushButton[kit="primary"] {{ background: {t.accent}; border-color: {t.accent};
    color: {t.accent_text};
    font-weight: 700; }}
QPushButton[kit="primary"]:hover {{ background: {t.accent_strong};
    border-color: {t.accent_strong}; }}
QPushButton[kit="primary"]:disabled {{ color: {t.quiet}; border-color: {t.line};
    background: {t.raised}; }}
QPushButton[kit="inverse"] {{ background: {t.panel_text}; border-color: {t.panel_text};
    color: {t.panel}; font-weight: 700; }}
QPushButton[kit="inverse"]:hover {{ background: {t.panel}; color: {t.panel_text}; }}
QPushButton[kit="inverse-quiet"] {{ background: transparent; border-color: {t.panel_text};
    color: {t.panel_text}; }}
QPushButton[kit="inverse-quiet"]:hover {{ background: {t.panel_text}; color: {t.panel}; }}
QPushButton[kit="answer"] {{ text-align: left; padding: {SPACE_SMALL - 1}px 6px; }}
QPushButton[kit="answer"]:checked {{ background: {t.accent_quiet}; border-color: {t.accent}; }}
QPushButton[kit="link"], QPushButton[kit="details"], QPushButton[kit="error-link"] {{ border: none;
    background: transparent; color: {t.accent}; text-decoration: underline; padding: 4px 0;
    text-align: left;
    min-height: {round(s.body * 1.6)}px; }}
QPushButton[kit="link"]:hover, QPushButton[kit="details"]:hover {{ {link_state} }}
QPushButton[kit="error-link"] {{ color: {t.error}; font-weight: 700; }}
QPushButton[kit="bar"] {{ border: {CONTROL_LINE}px solid transparent; background: transparent;
    padding: 4px {SPACE_SMALL}px; }}
QPushButton[kit="bar"]:hover {{ background: {t.accent_quiet}; border-color: {t.control_line}; }}
QPushButton[kit="bar"]:disabled {{ color: {t.quiet}; }}
QPushButton::menu-indicator {{ image: none; width: 0px; }}
"""


def _inputs(t: Tokens, s: TypeScale) -> str:
    boxes = "QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox"
    wrong = ", ".join(f'{kind}[kit="wrong"]' for kind in boxes.split(", "))
    return f"""
{boxes} {{ background: {t.surface}; color: {t.text};
    border: {CONTROL_LINE}px solid {t.control_line};
    border-radius: 2px; padding: 6px {SPACE_SMALL}px; selection-background-color: {t.accent};
    selection-color: {t.accent_text}; min-height: {round(s.body * 1.7)}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus {{
    border-color: {t.text}; }}
{wrong} {{ border-color: {t.error}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ background: {t.raised};
    color: {t.quiet};
    border-color: {t.line}; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {t.raised}; }}
QComboBox::drop-down {{ border: none; width: {s.icon + SPACE}px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.text};
    border: 1px solid {t.control_line};
    selection-background-color: {t.accent}; selection-color: {t.accent_text}; }}
QListView {{ background: {t.surface}; color: {t.text};
    border: {CONTROL_LINE}px solid {t.control_line};
    border-radius: 2px; }}
QTableView, QTreeView {{ background: {t.surface}; alternate-background-color: {t.surface};
    color: {t.text};
    border: none; border-top: {CONTROL_LINE}px solid {t.control_line}; gridline-color: {t.line};
    selection-background-color: {t.accent_quiet}; selection-color: {t.text}; }}
QTableView::item, QTreeView::item {{ padding: 6px 5px;
    border-bottom: 1px solid {t.line}; }}
QHeaderView {{ background: {t.surface}; border: none; }}
QHeaderView::section {{ background: {t.surface}; color: {t.text}; font-weight: 700; border: none;
    border-bottom: {CONTROL_LINE}px solid {t.control_line}; padding: {SPACE_SMALL}px; }}
QProgressBar {{ border: {CONTROL_LINE}px solid {t.control_line}; border-radius: 2px;
    background: {t.surface};
    min-height: {round(s.body)}px; max-height: {round(s.body)}px; text-align: center;
    color: transparent; }}
QProgressBar::chunk {{ background: {t.accent}; }}
"""


def _panels(t: Tokens) -> str:
    tinted = "\n".join(
        f'QFrame[kit="banner-{status.value}"] {{ background: {pair.background};'
        f" border: none; border-left: 6px solid {pair.text}; }}\n"
        f'QFrame[kit="banner-{status.value}"] QLabel {{ color: {pair.text}; }}'
        for status, pair in t.statuses.items()
    )
    return f"""
{tinted}
QFrame[kit="next-step"] {{ background: {t.panel}; border: none; border-radius: 4px; }}
QFrame[kit="error-summary"] {{ border: 4px solid {t.error}; background: {t.surface}; }}
QFrame[kit="inset"] {{ border: none; border-left: 4px solid {t.line}; background: transparent; }}
QFrame[kit="wrong-field"] {{ border: none; border-left: 4px solid {t.error};
    background: transparent; }}
QFrame[kit="field"] {{ border: none; background: transparent; }}
QFrame[kit="card"] {{ border: {CONTROL_LINE}px solid {t.line}; border-radius: 4px;
    background: {t.surface}; }}
QFrame[kit="raised"] {{ border: none; background: {t.raised}; }}
QFrame[kit="row"] {{ border: none; border-bottom: 1px solid {t.line}; background: transparent; }}
QFrame[kit="top-bar"] {{ border: none; border-bottom: 1px solid {t.line};
    background: {t.surface}; }}
QFrame[kit="dialog-foot"] {{ border: none; border-top: 1px solid {t.line};
    background: {t.raised}; }}
QFrame[kit="undo-bar"] {{ border: none; background: {t.text}; }}
QFrame[kit="undo-bar"] QLabel {{ color: {t.surface}; }}
QFrame[kit="undo-bar"] QPushButton {{ color: {t.surface}; border-color: {t.surface};
    background: {t.text}; }}
QFrame[kit="undo-bar"] QPushButton:hover {{ background: {t.quiet}; }}
QFrame[kit="navigation"] {{ border: none; border-right: 1px solid {t.line};
    background: {t.raised}; }}
"""


def _rest(t: Tokens, s: TypeScale) -> str:
    bar = SCROLL_BAR
    return f"""
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget[kit="page"] {{ background: {t.surface}; }}
QWidget[kit="desk"] {{ background: {t.line}; }}
QLabel[kit="sheet"] {{ border: 1px solid {t.control_line}; background: #ffffff; }}
QListView[kit="navigation"] {{ border: none; background: transparent; }}
QMenuBar {{ background: {t.surface}; color: {t.text}; border-bottom: 1px solid {t.line};
    padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.accent}; color: {t.accent_text}; }}
QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.control_line};
    padding: 4px 0; }}
QMenu::item {{ padding: 6px {SPACE}px; }}
QMenu::item:selected {{ background: {t.accent}; color: {t.accent_text}; }}
QMenu::item:disabled {{ color: {t.quiet}; background: {t.surface}; }}
QMenu::icon {{ padding-left: {SPACE_SMALL}px; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 0; }}
QToolTip {{ background: {t.text}; color: {t.surface}; border: none; padding: 4px {SPACE_SMALL}px;
    font-size: {s.body}pt; }}
QScrollBar:vertical {{ background: {t.raised}; width: {bar}px; margin: 0; border: none; }}
QScrollBar:horizontal {{ background: {t.raised}; height: {bar}px; margin: 0; border: none; }}
QScrollBar::handle {{ background: {t.control_line}; border-radius: 4px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: {SPACE * 2}px; }}
QScrollBar::handle:horizontal {{ min-width: {SPACE * 2}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
