#pragma once

#include "documents/odt_styles.h"

namespace doithoai {

/// Writes papers as the body of an editable text: what stands on the printed page, in styles instead of places.
class OdtContent {
public:
    OdtContent(OdtStyles& styles, const LayoutProfile& profile) : m_styles(styles), m_profile(profile) {}

    /// Adds a paper, on a new page of its own sheet; `restarts`: its pages are counted from 1 again.
    void add(const Document& document, bool restarts);
    const QString& xml() const { return m_xml; }

private:
    void add(const Block& block, const Block* next);
    void write(const Paragraph& paragraph, const Block* next);
    void write(const SideBySide& beside, const Block* next);
    void write(const Table& table, const Block* next);
    void write(const BarChart& chart, const Block* next);
    void write(const WriteLines& lines, const Block* next);
    void write(const PageBreak&) { m_begin.isOnNewPage = true; }
    void closeTable(double after, const Block* next);
    void stack(const std::vector<Piece>& pieces, double width, const QString& style);
    void rows(const Table& table, const std::vector<Row>& rows, double width, bool isHead);
    void rule(const Paragraph& paragraph, double width, double below, bool keepsWithNext);
    void paragraph(const OdtLook& look, const QString& inner);
    OdtBegin begin();

    OdtStyles& m_styles;
    const LayoutProfile& m_profile;
    QString m_xml;
    double m_width = 0, m_height = 0; ///< of the text, in millimetres
    double m_above = 0;               ///< that the next paragraph leaves above it, in points: a table cannot below it
    OdtBegin m_begin;                 ///< of the next block
};

/// Words as they may stand in XML: escaped, without signs that no XML can hold; blanks stay as many as they are.
QString odtWords(const std::vector<Run>& runs, OdtStyles& styles);
/// The same without styles.
QString odtEscaped(const QString& text);

} // namespace doithoai
