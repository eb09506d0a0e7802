#include "documents/odt_styles.h"

#include "documents/page_composer.h"

namespace doithoai {

namespace {

QString attribute(const QByteArray& name, const QString& value)
{
    return u' ' + QString::fromLatin1(name) + QStringLiteral("=\"") + value + u'"';
}

QString element(const char* name, const QString& attributes, const QString& inner = {})
{
    const QString tag = QLatin1String(name);
    if (inner.isEmpty())
        return u'<' + tag + attributes + QStringLiteral("/>");
    return u'<' + tag + attributes + u'>' + inner + QStringLiteral("</") + tag + u'>';
}

QString always()
{
    return QStringLiteral("always");
}

QString alignWord(Align align)
{
    switch (align) {
    case Align::Left:
        break;
    case Align::Centre:
        return QStringLiteral("center");
    case Align::Right:
        return QStringLiteral("end");
    case Align::Justified:
        return QStringLiteral("justify");
    }
    return QStringLiteral("start");
}

QString masterAttribute(const OdtBegin& begin)
{
    return begin.masterPage.isEmpty() ? QString() : attribute("style:master-page-name", begin.masterPage);
}

QString beginAttributes(const OdtBegin& begin)
{
    QString attributes;
    if (begin.restarts)
        attributes += attribute("style:page-number", QStringLiteral("1"));
    if (begin.isOnNewPage && begin.masterPage.isEmpty())
        attributes += attribute("fo:break-before", QStringLiteral("page"));
    return attributes;
}

const char* sheetName(Sheet sheet)
{
    switch (sheet) {
    case Sheet::A4:
        break;
    case Sheet::A4Landscape:
        return "A4Wide";
    case Sheet::A5:
        return "A5";
    }
    return "A4";
}

QString pageLayout(const QString& name, Sheet sheet, const LayoutProfile& margins, bool isFirst, bool isDuplex)
{
    const QSizeF size = millimetresOf(sheet);
    const bool isWide = size.width() > size.height();
    // The number stands within the upper margin, which from the second page on is half margin and half header.
    const double above = isFirst ? margins.top : margins.top / 2;
    QString properties = attribute("fo:page-width", odtLength(size.width())) + attribute("fo:page-height", odtLength(size.height()))
        + attribute("style:print-orientation", isWide ? QStringLiteral("landscape") : QStringLiteral("portrait"))
        + attribute("fo:margin-top", odtLength(above)) + attribute("fo:margin-bottom", odtLength(margins.bottom))
        + attribute("fo:margin-left", odtLength(margins.left)) + attribute("fo:margin-right", odtLength(margins.right))
        + attribute("style:num-format", QStringLiteral("1")) + attribute("style:writing-mode", QStringLiteral("lr-tb"));
    const QString header = attribute("fo:min-height", odtLength(margins.top / 2)) + attribute("fo:margin-bottom", odtLength(0))
        + attribute("style:dynamic-spacing", QStringLiteral("false"));
    QString usage;
    if (isDuplex)
        usage = attribute("style:page-usage", QStringLiteral("mirrored"));
    QString inner = element("style:page-layout-properties", properties);
    if (!isFirst)
        inner += element("style:header-style", QString(), element("style:header-footer-properties", header));
    return element("style:page-layout", attribute("style:name", name) + usage, inner);
}

} // namespace

QString odtLength(double millimetres)
{
    return QString::number(millimetres / 10, 'f', 3) + QStringLiteral("cm");
}

QString odtPoints(double points)
{
    return QString::number(points, 'f', 2) + QStringLiteral("pt");
}

QString OdtStyles::named(QChar prefix, const QString& family, const QString& attributes, const QString& properties)
{
    QString& name = m_names[prefix + attributes + properties];
    if (name.isEmpty()) {
        name = prefix + QString::number(++m_counts[prefix]);
        m_xml += element("style:style", attribute("style:name", name) + attribute("style:family", family) + attributes, properties);
    }
    return name;
}

QString OdtStyles::paragraph(const OdtLook& look)
{
    QString attributes = attribute("fo:text-align", alignWord(look.align)) + attribute("fo:line-height", odtPoints(look.pitch));
    const auto across = [&attributes](const char* name, double millimetres) {
        if (millimetres != 0)
            attributes += attribute(name, odtLength(millimetres));
    };
    across("fo:margin-left", look.left);
    across("fo:margin-right", look.right);
    across("fo:text-indent", look.firstLine);
    if (look.above > 0)
        attributes += attribute("fo:margin-top", odtPoints(look.above));
    if (look.below > 0)
        attributes += attribute("fo:margin-bottom", odtPoints(look.below));
    if (look.keepsWithNext)
        attributes += attribute("fo:keep-with-next", always());
    if (look.isRule)
        attributes += attribute("fo:border-top", QStringLiteral("0.75pt solid #000000")) + attribute("fo:padding", odtLength(0));
    attributes += beginAttributes(look.begin);
    QString stops;
    if (look.dots > 0) {
        stops = element("style:tab-stops", QString(),
                        element("style:tab-stop", attribute("style:position", odtLength(look.dots))
                                    + attribute("style:type", QStringLiteral("right"))
                                    + attribute("style:leader-style", QStringLiteral("dotted"))
                                    + attribute("style:leader-text", QStringLiteral("."))));
    }
    const QString size = odtPoints(look.size);
    const QString text = element("style:text-properties", attribute("fo:font-size", size) + attribute("style:font-size-asian", size)
                                     + attribute("style:font-size-complex", size));
    return named(u'P', QStringLiteral("paragraph"),
                 attribute("style:parent-style-name", QStringLiteral("Standard")) + masterAttribute(look.begin),
                 element("style:paragraph-properties", attributes, stops) + text);
}

QString OdtStyles::words(const Run& run)
{
    QString attributes;
    if (run.bold)
        attributes += attribute("fo:font-weight", QStringLiteral("bold"));
    if (run.italic)
        attributes += attribute("fo:font-style", QStringLiteral("italic"));
    if (run.underlined) {
        attributes += attribute("style:text-underline-style", QStringLiteral("solid"))
            + attribute("style:text-underline-width", QStringLiteral("auto"))
            + attribute("style:text-underline-color", QStringLiteral("font-color"));
    }
    if (attributes.isEmpty())
        return {};
    return named(u'T', QStringLiteral("text"), QString(), element("style:text-properties", attributes));
}

QString OdtStyles::table(double width, bool isWhole, bool keepsWithNext, const OdtBegin& begin)
{
    QString attributes = attribute("style:width", odtLength(width)) + attribute("table:align", QStringLiteral("left"))
        + attribute("fo:margin-left", odtLength(0)) + attribute("fo:margin-right", odtLength(0))
        + attribute("table:border-model", QStringLiteral("collapsing"))
        + attribute("style:may-break-between-rows", isWhole ? QStringLiteral("false") : QStringLiteral("true"))
        + attribute("style:writing-mode", QStringLiteral("lr-tb"));
    if (keepsWithNext)
        attributes += attribute("fo:keep-with-next", always());
    return named(u'B', QStringLiteral("table"), masterAttribute(begin),
                 element("style:table-properties", attributes + beginAttributes(begin)));
}

QString OdtStyles::column(double width)
{
    return named(u'C', QStringLiteral("table-column"), QString(),
                 element("style:table-column-properties", attribute("style:column-width", odtLength(width))));
}

QString OdtStyles::row(bool mayBreak, double least)
{
    QString attributes = attribute("fo:keep-together", mayBreak ? QStringLiteral("auto") : always());
    if (least > 0)
        attributes += attribute("style:min-row-height", odtPoints(least));
    return named(u'R', QStringLiteral("table-row"), QString(), element("style:table-row-properties", attributes));
}

QString OdtStyles::ruledCell()
{
    return named(u'D', QStringLiteral("table-cell"), QString(),
                 element("style:table-cell-properties",
                         attribute("fo:padding-left", odtPoints(4)) + attribute("fo:padding-right", odtPoints(4))
                             + attribute("fo:padding-top", odtPoints(2)) + attribute("fo:padding-bottom", odtPoints(2))
                             + attribute("fo:border", QStringLiteral("0.5pt solid #000000"))
                             + attribute("style:vertical-align", QStringLiteral("middle"))));
}

QString OdtStyles::bareCell(double gap)
{
    return named(u'D', QStringLiteral("table-cell"), QString(),
                 element("style:table-cell-properties",
                         attribute("fo:padding-left", odtLength(0)) + attribute("fo:padding-right", odtLength(gap))
                             + attribute("fo:padding-top", odtLength(0)) + attribute("fo:padding-bottom", odtLength(0))
                             + attribute("fo:border", QStringLiteral("none"))));
}

QString odtMasterPage(Sheet sheet)
{
    return QLatin1String(sheetName(sheet)) + QStringLiteral("First");
}

QString odtNamespaces()
{
    QString all;
    for (const auto& [prefix, name] :
         {std::pair{"office", "office"}, {"style", "style"}, {"text", "text"}, {"table", "table"}, {"fo", "xsl-fo-compatible"},
          {"svg", "svg-compatible"}, {"meta", "meta"}, {"config", "config"}}) {
        all += attribute(QByteArray("xmlns:") + prefix,
                         QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(name)));
    }
    return all + attribute("xmlns:ooo", QStringLiteral("http://openoffice.org/2004/office"))
        + attribute("xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/"))
        + attribute("office:version", QStringLiteral("1.2"));
}

QString odtFonts()
{
    return element("office:font-face-decls", QString(),
                   element("style:font-face", attribute("style:name", QStringLiteral("Times New Roman"))
                               + attribute("svg:font-family", QStringLiteral("&apos;Times New Roman&apos;"))
                               + attribute("style:font-family-generic", QStringLiteral("roman"))
                               + attribute("style:font-pitch", QStringLiteral("variable"))));
}

QString odtStylesXml(const LayoutProfile& profile, bool isDuplex)
{
    const QString font = QStringLiteral("Times New Roman");
    const QString size = odtPoints(profile.bodySize);
    QString text;
    for (const char* script : {"", "-asian", "-complex"}) {
        text += attribute(QByteArray("style:font-name") + script, font)
            + attribute(QByteArray(*script ? "style" : "fo") + ":font-size" + script, size);
    }
    text += attribute("fo:language", QStringLiteral("vi")) + attribute("fo:country", QStringLiteral("VN"))
        + attribute("fo:color", QStringLiteral("#000000")) + attribute("fo:hyphenate", QStringLiteral("false"));
    const QString block = attribute("fo:widows", QStringLiteral("2")) + attribute("fo:orphans", QStringLiteral("2"))
        + attribute("style:text-autospace", QStringLiteral("none")) + attribute("style:writing-mode", QStringLiteral("lr-tb"));
    const QString number = element("style:paragraph-properties", attribute("fo:text-align", QStringLiteral("center"))
                                       + attribute("fo:line-height", odtPoints(profile.pageNumberSize * 1.2)))
        + element("style:text-properties", attribute("fo:font-size", odtPoints(profile.pageNumberSize)));
    const QString styles
        = element("style:default-style", attribute("style:family", QStringLiteral("paragraph")),
                  element("style:paragraph-properties", block) + element("style:text-properties", text))
        + element("style:style", attribute("style:name", QStringLiteral("Standard"))
                      + attribute("style:family", QStringLiteral("paragraph")) + attribute("style:class", QStringLiteral("text")))
        + element("style:style", attribute("style:name", QStringLiteral("Header"))
                      + attribute("style:family", QStringLiteral("paragraph"))
                      + attribute("style:parent-style-name", QStringLiteral("Standard"))
                      + attribute("style:class", QStringLiteral("extra")), number);

    QString layouts, masters;
    const QString header = element("style:header", QString(),
                                   element("text:p", attribute("text:style-name", QStringLiteral("Header")),
                                           element("text:page-number", attribute("text:select-page", QStringLiteral("current")),
                                                   QStringLiteral("2"))));
    for (const Sheet sheet : {Sheet::A4, Sheet::A4Landscape, Sheet::A5}) {
        const QString name = QLatin1String(sheetName(sheet));
        const LayoutProfile margins = onSheet(profile, sheet);
        layouts += pageLayout(QStringLiteral("L") + name + QStringLiteral("First"), sheet, margins, true, isDuplex)
            + pageLayout(QStringLiteral("L") + name, sheet, margins, false, isDuplex);
        masters += element("style:master-page", attribute("style:name", odtMasterPage(sheet))
                               + attribute("style:page-layout-name", QStringLiteral("L") + name + QStringLiteral("First"))
                               + attribute("style:next-style-name", name))
            + element("style:master-page", attribute("style:name", name)
                          + attribute("style:page-layout-name", QStringLiteral("L") + name), header);
    }
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        + element("office:document-styles", odtNamespaces(),
                  odtFonts() + element("office:styles", QString(), styles) + element("office:automatic-styles", QString(), layouts)
                      + element("office:master-styles", QString(), masters));
}

} // namespace doithoai
