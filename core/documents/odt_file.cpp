#include "documents/odt_file.h"

#include "documents/odt_content.h"
#include "documents/page_composer.h"
#include "documents/zip_file.h"

namespace doithoai {

namespace {

QString part(const char* root, const QString& inner)
{
    const QString tag = QLatin1String(root);
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<") + tag + odtNamespaces() + u'>' + inner
        + QStringLiteral("</") + tag + u'>';
}

/// How LibreOffice is to read it, where its old and its new ways differ.
QString settings()
{
    QString items;
    for (const auto& [name, value] : {std::pair{"AddParaTableSpacing", "true"}, {"AddParaTableSpacingAtStart", "true"},
                                      {"AddParaSpacingToTableCells", "true"}, {"AddExternalLeading", "true"},
                                      {"UseFormerLineSpacing", "false"}, {"TableRowKeep", "true"},
                                      {"TabsRelativeToIndent", "true"}, {"DoNotJustifyLinesWithManualBreak", "true"}}) {
        items += QStringLiteral("<config:config-item config:name=\"%1\" config:type=\"boolean\">%2</config:config-item>")
                     .arg(QLatin1String(name), QLatin1String(value));
    }
    return part("office:document-settings",
                QStringLiteral("<office:settings><config:config-item-set config:name=\"ooo:configuration-settings\">") + items
                    + QStringLiteral("</config:config-item-set></office:settings>"));
}

QString meta(const QString& title)
{
    return part("office:document-meta", QStringLiteral("<office:meta><meta:generator>Đối Thoại</meta:generator><dc:title>")
                    + odtEscaped(title) + QStringLiteral("</dc:title><dc:language>vi-VN</dc:language></office:meta>"));
}

QByteArray manifest()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">"
           "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" "
           "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
           "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
           "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
           "<manifest:file-entry manifest:full-path=\"settings.xml\" manifest:media-type=\"text/xml\"/>"
           "<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/>"
           "</manifest:manifest>";
}

/// Which papers count their pages from 1 again. An editor that shows the two sides of a sheet leaves a blank page where
/// a page 1 would stand on a back; so a paper of one page, which shows no number, goes on counting there.
std::vector<bool> restartsOf(const std::vector<Document>& documents, const LayoutProfile& profile)
{
    std::vector<bool> restarts;
    size_t pages = 0;
    for (const Document& document : documents) {
        const size_t own = documents.size() > 1 ? compose(document, profile).size() : 1;
        restarts.push_back(pages > 0 && (own > 1 || pages % 2 == 0));
        pages += own + (own > 1 && pages % 2 == 1 ? 1 : 0);
    }
    return restarts;
}

} // namespace

Result<QByteArray> odtOf(const std::vector<Document>& documents, const LayoutProfile& profile, bool isDuplex)
{
    OdtStyles styles;
    OdtContent content(styles, profile);
    const std::vector<bool> restarts = restartsOf(documents, profile);
    for (size_t i = 0; i < documents.size(); ++i)
        content.add(documents[i], restarts[i]);
    const QString body = part("office:document-content",
                              odtFonts() + QStringLiteral("<office:automatic-styles>") + styles.xml()
                                  + QStringLiteral("</office:automatic-styles><office:body><office:text>") + content.xml()
                                  + QStringLiteral("</office:text></office:body>"));
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.text", true},
                  {"META-INF/manifest.xml", manifest()},
                  {"content.xml", body.toUtf8()},
                  {"styles.xml", odtStylesXml(profile, isDuplex).toUtf8()},
                  {"settings.xml", settings().toUtf8()},
                  {"meta.xml", meta(documents.empty() ? QString() : documents.front().title).toUtf8()}});
}

} // namespace doithoai
