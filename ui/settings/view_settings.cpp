#include "ui/settings/view_settings.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QStyle>
#include <QWidget>

namespace doithoai::view {

namespace {

QString key(const char* name)
{
    return QStringLiteral("view/") + QLatin1String(name);
}

QPalette paletteOf(bool isDark)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb light, QRgb dark) { palette.setColor(role, QColor(isDark ? dark : light)); };
    set(QPalette::Window, 0xf6f7f3, 0x1c2125);
    set(QPalette::WindowText, 0x1b2227, 0xe7eaec);
    set(QPalette::Base, 0xffffff, 0x1f2529);
    set(QPalette::AlternateBase, 0xf6f7f3, 0x252b30);
    set(QPalette::Text, 0x1b2227, 0xe7eaec);
    set(QPalette::Button, 0xffffff, 0x252b30);
    set(QPalette::ButtonText, 0x1b2227, 0xe7eaec);
    set(QPalette::Highlight, 0x1f5c7a, 0x5fb0d0);
    set(QPalette::HighlightedText, 0xffffff, 0x0d1d26);
    set(QPalette::PlaceholderText, 0x5a646b, 0xa4aeb5);
    set(QPalette::ToolTipBase, 0xffffff, 0x252b30);
    set(QPalette::ToolTipText, 0x1b2227, 0xe7eaec);
    return palette;
}

} // namespace

QString theme()
{
    const QString kept = QSettings().value(key("theme")).toString();
    return kept == QLatin1String("light") || kept == QLatin1String("dark") ? kept : QStringLiteral("system");
}

void rememberTheme(const QString& theme)
{
    QSettings().setValue(key("theme"), theme);
}

void useTheme(const QString& theme)
{
    QApplication::setPalette(theme == QLatin1String("system") ? QApplication::style()->standardPalette()
                                                              : paletteOf(theme == QLatin1String("dark")));
}

int scalePercent()
{
    const int kept = QSettings().value(key("scale"), 100).toInt();
    return kept >= 100 && kept <= 200 ? kept : 100;
}

void rememberScalePercent(int percent)
{
    QSettings().setValue(key("scale"), percent);
}

void useScale()
{
    if (scalePercent() > 100 && qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scalePercent() / 100.0));
}

QString lastFile()
{
    return QSettings().value(key("lastFile")).toString();
}

void rememberLastFile(const QString& path)
{
    QSettings().setValue(key("lastFile"), path);
}

QString secondPlace()
{
    return QSettings().value(key("secondPlace")).toString();
}

void rememberSecondPlace(const QString& folder)
{
    QSettings().setValue(key("secondPlace"), folder);
}

void rememberPlace(const QWidget& window)
{
    QSettings().setValue(key("place"), window.saveGeometry());
}

void restorePlace(QWidget& window)
{
    window.restoreGeometry(QSettings().value(key("place")).toByteArray());
}

QString person()
{
    return QSettings().value(key("person")).toString();
}

void rememberPerson(const QString& name)
{
    QSettings().setValue(key("person"), name);
}

} // namespace doithoai::view
