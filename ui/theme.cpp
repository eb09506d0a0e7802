#include "ui/theme.h"

#include <QApplication>
#include <QFont>
#include <QMap>
#include <algorithm>

namespace doithoai {

namespace {

QString sheetText()
{
    return QStringLiteral(R"(
* { font-size: @base; }
QMainWindow, QDialog, QWidget[role="page"], QScrollArea[role="page"] { background: @page; color: @text; }
QScrollArea[role="plain"], QWidget[role="plain"] { background: transparent; border: none; }
QLabel { color: @text; background: transparent; }
QLabel[role="title"] { font-size: @title; font-weight: 600; }
QLabel[role="heading"] { font-size: @heading; font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: @small; }
QLabel[role="trouble"] { color: @bad; font-size: @small; }
QLabel[role="figure"] { font-size: @figure; font-weight: 600; }
QFrame[role="card"] { background: @card; border: 1px solid @border; border-radius: 8px; }
QFrame[role="nav"] { background: @nav; border: none; }
QFrame[role="nav"] QLabel { color: white; font-size: @heading; font-weight: 600; }
QFrame[role="nav"] QPushButton { color: @navText; background: transparent; border: none; border-left: 3px solid transparent;
    border-radius: 0; text-align: left; padding: 8px 12px; font-weight: 400; }
QFrame[role="nav"] QPushButton:hover { background: @navCurrent; }
QFrame[role="nav"] QPushButton:checked { background: @navCurrent; border-left: 3px solid @navMark; color: white; }
QFrame[role="nav"] QPushButton:focus { border-left: 3px solid white; }
QFrame[role="top"] { background: @card; border: none; border-bottom: 1px solid @border; }
QStatusBar { background: @foot; color: @muted; border-top: 1px solid @border; }
QStatusBar QLabel { color: @muted; font-size: @small; padding: 2px 8px; }
QStatusBar::item { border: none; }
QLineEdit, QPlainTextEdit, QComboBox { background: @field; color: @text; border: 1px solid @edge; border-radius: 5px;
    padding: 4px 7px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 3px 6px; }
QLineEdit:disabled, QLineEdit:read-only, QPlainTextEdit:disabled, QPlainTextEdit[readOnly="true"], QComboBox:disabled {
    background: @page; color: @text; border: 1px solid @border; }
QLineEdit[trouble="true"], QPlainTextEdit[trouble="true"], QComboBox[trouble="true"] { border: 1px solid @bad; }
QSpinBox { background: @field; color: @text; border: 1px solid @edge; border-radius: 5px; padding: 4px 22px 4px 7px;
    selection-background-color: @accent; selection-color: @onAccent; }
QSpinBox:focus { border: 2px solid @accent; padding: 3px 21px 3px 6px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 20px; border: none; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: @selection; }
QSpinBox::up-arrow { image: url(:/icons/chevron-up-@shade.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url(:/icons/chevron-down-@shade.svg); width: 10px; height: 10px; }
QProgressBar { background: @field; color: @text; border: 1px solid @edge; border-radius: 5px; text-align: center; min-height: 18px; }
QProgressBar::chunk { background: @mark; border-radius: 4px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down-@shade.svg); width: 12px; height: 12px; }
QAbstractItemView { background: @card; color: @text; border: 1px solid @border; selection-background-color: @selection;
    selection-color: @text; outline: none; }
QPushButton { background: @card; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { background: @selection; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 11px; }
QPushButton:disabled { color: @muted; background: @page; border: 1px solid @border; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @head; color: @muted; border: 1px solid @border; font-weight: 400; }
QPushButton[role="link"] { background: transparent; color: @link; border: 1px solid transparent; padding: 1px 2px;
    text-align: left; border-radius: 3px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid @accent; }
QPushButton::menu-indicator { image: url(:/icons/chevron-down-@shade.svg); width: 10px; height: 10px;
    subcontrol-position: right center; right: 8px; }
QPushButton[menu="true"] { padding-right: 24px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @card; }
QCalendarWidget QToolButton { font-weight: 600; padding: 3px 6px; }
QCalendarWidget QAbstractItemView { background: @card; border: none; outline: none; }
QCalendarWidget QAbstractItemView:disabled { color: @muted; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px; color: @text; }
QToolButton:hover { background: @selection; }
QToolButton[role="section"] { font-size: @heading; font-weight: 600; padding: 3px 4px; }
QToolButton:focus { border: 1px solid @accent; }
QTableView { border: none; gridline-color: transparent; alternate-background-color: @card; background: @card; }
QTableView::item { border-bottom: 1px solid @border; padding: 2px 6px; }
QTableView::item:selected { background: @selection; color: @text; }
QTreeView { border: none; background: @card; alternate-background-color: @card; }
QTreeView::item { padding: 3px 4px; }
QTreeView::item:selected { background: @selection; color: @text; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @muted; border: none; border-bottom: 1px solid @edge; padding: 7px 8px;
    font-weight: 600; font-size: @small; text-align: left; }
QTableCornerButton::section { background: @card; border: none; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @muted; padding: 9px 9px 7px 9px; border: none;
    border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom: 3px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { background: @selection; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QCheckBox, QRadioButton { color: @text; spacing: 7px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { color: @link; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: 15px; height: 15px; border: 1px solid @edge; background: @field; }
QCheckBox::indicator, QListView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent; width: 13px; height: 13px; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: @accent; border: 1px solid @accent; image: url(:/icons/check-@shade.svg); }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 7px; height: 7px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QListView::indicator:disabled { background: @page; border-color: @border; }
QListWidget { border-radius: 8px; padding: 4px; border: 1px solid @border; }
QListWidget::item { padding: 7px 9px; border-radius: 5px; }
QListWidget::item:selected { background: @selection; color: @text; }
QToolButton:disabled { background: transparent; }
QMenu { background: @card; color: @text; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 6px 22px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @muted; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 1px; }
QScrollBar::handle:vertical { background: @edge; border-radius: 4px; min-height: 28px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 1px; }
QScrollBar::handle:horizontal { background: @edge; border-radius: 4px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @card; color: @text; border: 1px solid @edge; padding: 4px; }
)");
}

QString points(double factor)
{
    return QString::number(pointSize(factor), 'f', 1) + QStringLiteral("pt");
}

} // namespace

double pointSize(double factor)
{
    return std::max(10.5, QApplication::font().pointSizeF()) * factor;
}

Theme Theme::of(const QPalette& palette)
{
    Theme t;
    t.isDark = palette.color(QPalette::Window).lightness() < 128;
    t.nav = QColor(0x23, 0x34, 0x3f);
    t.navText = QColor(0xd3, 0xde, 0xe4);
    t.navCurrent = QColor(0x2f, 0x4b, 0x5a);
    t.navMark = QColor(0x7c, 0xc4, 0xd9);
    if (t.isDark) {
        t.nav = QColor(0x16, 0x22, 0x2a);
        t.page = QColor(0x1c, 0x21, 0x25);
        t.card = QColor(0x25, 0x2b, 0x30);
        t.field = QColor(0x1f, 0x25, 0x29);
        t.border = QColor(0x3a, 0x43, 0x4a);
        t.text = QColor(0xe7, 0xea, 0xec);
        t.muted = QColor(0xa4, 0xae, 0xb5);
        t.accent = QColor(0x5f, 0xb0, 0xd0);
        t.onAccent = QColor(0x0d, 0x1d, 0x26);
        t.selection = QColor(0x2c, 0x3d, 0x48);
        t.head = QColor(0x2e, 0x35, 0x3b);
        t.foot = QColor(0x21, 0x27, 0x2b);
    } else {
        t.page = QColor(0xf6, 0xf7, 0xf3);
        t.card = QColor(0xff, 0xff, 0xff);
        t.field = QColor(0xff, 0xff, 0xff);
        t.border = QColor(0xdc, 0xde, 0xd8);
        t.text = QColor(0x1b, 0x22, 0x27);
        t.muted = QColor(0x5a, 0x64, 0x6b);
        t.accent = QColor(0x1f, 0x5c, 0x7a);
        t.onAccent = QColor(0xff, 0xff, 0xff);
        t.selection = QColor(0xe9, 0xf0, 0xf4);
        t.head = QColor(0xea, 0xeb, 0xe6);
        t.foot = QColor(0xea, 0xeb, 0xe6);
    }
    return t;
}

Theme Theme::current()
{
    return of(QApplication::palette());
}

ToneColours Theme::tone(Tone tone) const
{
    const auto c = [](QRgb background, QRgb line, QRgb words) {
        return ToneColours{QColor(background), QColor(line), QColor(words)};
    };
    switch (tone) {
    case Tone::Neutral:
        return isDark ? c(0x31393f, 0x48525a, 0xc3ccd2) : c(0xeeefeb, 0xd5d8d0, 0x49535a);
    case Tone::Info:
        return isDark ? c(0x21394a, 0x355669, 0xa8d8ee) : c(0xe3edf2, 0xbed3de, 0x1a5170);
    case Tone::Good:
        return isDark ? c(0x213b2b, 0x36604a, 0xa6dfb8) : c(0xe5f1e6, 0xb9d9bd, 0x23602f);
    case Tone::Warning:
        return isDark ? c(0x42371c, 0x6b5a2b, 0xf0d28a) : c(0xfdf2d8, 0xecd18c, 0x744c00);
    case Tone::Bad:
        return isDark ? c(0x4a2527, 0x7a3c3f, 0xf5b3b0) : c(0xfce8e6, 0xf0bcb7, 0x9b1c14);
    }
    Q_UNREACHABLE();
}

QString Theme::styleSheet() const
{
    QString sheet = sheetText();
    // Longer names first, so that none is taken for the beginning of another.
    const std::pair<const char*, QString> words[] = {
        {"@accentHover", accent.lighter(115).name()},
        {"@accent", accent.name()},
        {"@onAccent", onAccent.name()},
        {"@selection", selection.name()},
        {"@navCurrent", navCurrent.name()},
        {"@navMark", navMark.name()},
        {"@navText", navText.name()},
        {"@nav", nav.name()},
        {"@border", border.name()},
        {"@edge", (isDark ? border.lighter(150) : border.darker(118)).name()},
        {"@page", page.name()},
        {"@card", card.name()},
        {"@field", field.name()},
        {"@figure", points(1.7)},
        {"@foot", foot.name()},
        {"@muted", muted.name()},
        {"@link", accent.name()},
        {"@heading", points(1.08)},
        {"@head", head.name()},
        {"@title", points(1.4)},
        {"@text", text.name()},
        {"@small", points(0.9)},
        {"@shade", isDark ? QStringLiteral("light") : QStringLiteral("dark")},
        {"@base", points(1.0)},
        {"@mark", tone(Tone::Info).border.name()}, // under the words of a bar
        {"@bad", tone(Tone::Bad).text.name()},
    };
    for (const auto& [word, value] : words)
        sheet.replace(QLatin1String(word), value);
    return sheet;
}

} // namespace doithoai
