#pragma once

#include <QString>

class QWidget;

/// How the window looks at this workstation; the office's own settings lie in its file.
namespace doithoai::view {

/// "system", "light" or "dark".
QString theme();
void rememberTheme(const QString& theme);
/// Puts the palette of the theme in force: every window hears of it.
void useTheme(const QString& theme);

/// 100, 125, 150, 175 or 200: taken at the next start, since every screen is measured with it.
int scalePercent();
void rememberScalePercent(int percent);
/// Tells Qt the scale: before the application object is made.
void useScale();

/// The file that was opened last, and who worked.
QString lastFile();
void rememberLastFile(const QString& path);
/// A folder that gets every backup as well, a stick perhaps; empty: none.
QString secondPlace();
void rememberSecondPlace(const QString& folder);
/// Size and place of the office's window, as it was closed the last time.
void rememberPlace(const QWidget& window);
void restorePlace(QWidget& window);
QString person();
void rememberPerson(const QString& name);

} // namespace doithoai::view
