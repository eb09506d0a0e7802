#include "documents/paper_fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QRawFont>
#include <array>
#include <map>

namespace doithoai {

namespace {

/// Registers the faces with the running program, once. False when one of them is not there.
bool facesReady()
{
    static const bool ready = [] {
        bool all = true;
        for (const char* face : {"Regular", "Bold", "Italic", "BoldItalic"}) {
            const QString path = QStringLiteral(":/fonts/LiberationSerif-%1.ttf").arg(QLatin1String(face));
            all = QFontDatabase::addApplicationFont(path) >= 0 && all;
        }
        return all;
    }();
    return ready;
}

QString nameOfLetter(char32_t letter)
{
    const QString number = QString::number(letter, 16).toUpper().rightJustified(4, u'0');
    return QStringLiteral("%1 (U+%2)").arg(QString::fromUcs4(&letter, 1), number);
}

} // namespace

QFont paperFont(double points, bool bold, bool italic, bool underlined)
{
    facesReady();
    QFont font(QStringLiteral("Liberation Serif"));
    font.setPixelSize(qRound(twipsOfPoints(points)));
    font.setBold(bold);
    font.setItalic(italic);
    font.setUnderline(underlined);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::NoFontMerging));
    return font;
}

Result<void> checkLetters(const Document& document)
{
    if (!facesReady()) {
        return fail(Trouble::Storage, QCoreApplication::translate(
                                          "Papers", "The fonts of the papers are missing. Install the program again."));
    }
    std::array<QRawFont, 4> faces;
    for (size_t style = 0; style < faces.size(); ++style)
        faces[style] = QRawFont::fromFont(paperFont(14, style & 1, style & 2));

    std::map<QString, QStringList> missing; // by the case whose words they are
    for (const Paragraph* paragraph : paragraphsOf(document)) {
        for (const Run& run : paragraph->runs) {
            const QRawFont& face = faces[(run.bold ? 1U : 0U) | (run.italic ? 2U : 0U)];
            const auto letters = run.text.toUcs4();
            for (const char32_t letter : letters) {
                QStringList& known = missing[paragraph->origin];
                if (!face.supportsCharacter(letter) && !known.contains(nameOfLetter(letter)))
                    known.append(nameOfLetter(letter));
            }
        }
    }
    QStringList places;
    for (const auto& [origin, letters] : missing) {
        if (!letters.isEmpty())
            places.append((origin.isEmpty() ? document.name : origin) + QStringLiteral(": ")
                          + letters.join(QStringLiteral(", ")));
    }
    if (places.isEmpty())
        return {};
    return fail(Trouble::Refused,
                QCoreApplication::translate(
                    "Papers",
                    "The paper “%1” cannot be printed: the font has no letter for some signs (pictures such as emoji, or a "
                    "foreign script). %2. Write them in words in that case, then print again.")
                    .arg(document.name, places.join(QStringLiteral("; "))));
}

} // namespace doithoai
