#pragma once

#include "documents/layout_profile.h"
#include "documents/document.h"

#include <QMap>

namespace doithoai {

/// How a block of a text begins a page.
struct OdtBegin {
    QString masterPage = {};  ///< of a new paper; empty: goes on
    bool restarts = false;    ///< pages are counted from 1 again
    bool isOnNewPage = false;
};

/// How a paragraph looks. Points, and millimetres for what lies across.
struct OdtLook {
    Align align = Align::Left;
    double size = 14, pitch = 18;
    double firstLine = 0, left = 0, right = 0;
    double above = 0, below = 0;
    bool keepsWithNext = false;
    bool isRule = false;  ///< a line along its upper edge
    double dots = 0;      ///< dotted as far as here
    OdtBegin begin = {};
};

/// The styles of a text: each stands once and is asked for by what it looks like.
class OdtStyles {
public:
    QString paragraph(const OdtLook& look);
    QString words(const Run& run); ///< empty: as the paragraph
    /// A table as wide as the text; `isWhole`: it stays on one page.
    QString table(double width, bool isWhole, bool keepsWithNext, const OdtBegin& begin);
    QString column(double width);
    QString row(bool mayBreak, double least = 0); ///< at least so high, in points
    QString ruledCell();
    QString bareCell(double gap); ///< without lines; millimetres left free at the right

    /// All that were asked for, as XML.
    const QString& xml() const { return m_xml; }

private:
    QString named(QChar prefix, const QString& family, const QString& attributes, const QString& properties);

    QMap<QString, QString> m_names; ///< what it looks like → name
    QMap<QChar, int> m_counts;
    QString m_xml;
};

/// The name of the pages of that sheet: the first of a paper, which has no number above, and those after it.
QString odtMasterPage(Sheet sheet);

/// The part styles.xml: what all text has in common, the sheets and their margins, the number above.
/// `isDuplex`: on the back of a sheet left and right margin change places.
QString odtStylesXml(const LayoutProfile& profile, bool isDuplex);

/// The declarations of names and fonts that two parts begin with.
QString odtNamespaces();
QString odtFonts();

QString odtLength(double millimetres);
QString odtPoints(double points);

} // namespace doithoai
