#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace doithoai {

/// What a colour says beside the word and the sign that say the same.
enum class Tone { Neutral, Info, Good, Warning, Bad };

struct ToneColours {
    QColor background, border, text;
};

/// The colours and sizes of the window, light or dark as the system's palette is.
class Theme {
public:
    /// The theme that goes with a palette.
    static Theme of(const QPalette& palette);
    /// The theme of the running program.
    static Theme current();

    ToneColours tone(Tone tone) const;
    QString styleSheet() const;

    bool isDark = false;
    QColor page, card, field, border, text, muted, accent, onAccent, selection, head;
    QColor nav, navText, navCurrent, navMark, foot;

    static constexpr int gap = 12;    ///< between cards
    static constexpr int margin = 16; ///< around a page
    static constexpr int rowHeight = 46;
};

/// A point size of the one type scale: the system's own size (never under 10.5) times the factor.
double pointSize(double factor = 1.0);

} // namespace doithoai
