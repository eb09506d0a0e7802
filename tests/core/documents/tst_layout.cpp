#include "core/documents/golden_record.h"
#include "core/documents/paper_fixture.h"
#include "core/documents/pdf_words.h"
#include "documents/flow.h"
#include "documents/paper_parts.h"
#include "documents/signing.h"

#include "support/catch.h"

#include <QMap>
#include <algorithm>

using namespace doithoai;
using namespace Qt::StringLiterals;

namespace {

constexpr double halfMillimetre = 0.5 * 72 / 25.4;
constexpr double points(double millimetres) { return millimetres * 72 / 25.4; }

/// Words beside each other on one line, as they were found on a page.
struct Found {
    QRectF area;
    double size = 0;
    bool bold = false, italic = false;
};

class MeasuredPage {
public:
    MeasuredPage(const PdfWords& pdf, int page) : m_picture(pdf.picture(page, dots))
    {
        for (const PdfWord& word : pdf.words(page))
            m_lines[qRound(word.area.center().y())].push_back(word);
        for (auto& line : m_lines)
            std::ranges::sort(line, {}, [](const PdfWord& word) { return word.area.left(); });
    }

    /// The words in that order on one line, all in one size and face.
    Found find(const QString& text) const
    {
        const QStringList wanted = text.split(u' ');
        for (const auto& line : m_lines) {
            for (size_t first = 0; first + size_t(wanted.size()) <= line.size(); ++first) {
                bool isHere = true;
                for (qsizetype i = 0; i < wanted.size() && isHere; ++i)
                    isHere = line[first + size_t(i)].text == wanted.at(i);
                if (!isHere)
                    continue;
                Found found{line[first].area, line[first].size, line[first].bold, line[first].italic};
                for (qsizetype i = 0; i < wanted.size(); ++i) {
                    const PdfWord& word = line[first + size_t(i)];
                    found.area |= word.area;
                    CHECK(word.size == Approx(found.size).margin(0.01));
                    CHECK((word.bold == found.bold && word.italic == found.italic));
                }
                return found;
            }
        }
        FAIL("No line of the page has the words " << text.toStdString());
        return {};
    }

    void check(const QString& text, double size, bool bold, bool italic) const
    {
        INFO(text.toStdString());
        const Found found = find(text);
        CHECK(found.size == Approx(size).margin(0.01));
        CHECK(found.bold == bold);
        CHECK(found.italic == italic);
    }

    /// The longest dark line across, within an area, in points.
    double rule(const QRectF& area) const
    {
        int longest = 0;
        const double scale = dots / 72;
        for (int y = int(area.top() * scale); y <= std::min(int(area.bottom() * scale), m_picture.height() - 1); ++y) {
            int run = 0;
            for (int x = std::max(0, int(area.left() * scale)); x <= std::min(int(area.right() * scale), m_picture.width() - 1); ++x) {
                run = m_picture.constScanLine(y)[x] < 128 ? run + 1 : 0;
                longest = std::max(longest, run);
            }
        }
        return longest / scale;
    }
    double ruleBelow(const Found& words) const
    {
        return rule(QRectF(words.area.left() - 20, words.area.bottom() - 1, words.area.width() + 40, 8));
    }

    const QMap<int, std::vector<PdfWord>>& lines() const { return m_lines; }

private:
    static constexpr double dots = 288;
    QImage m_picture;
    QMap<int, std::vector<PdfWord>> m_lines; ///< by the middle of their height
};

/// The plan of a body: it has every part that the table of layouts names.
QByteArray planOf(const GoldenRecord& golden, const QString& organiser, const QString& layout, QDate day, bool isDuplex = false)
{
    PaperRecord record;
    record.periodName = u"2022"_s;
    record.code = organiser + u"/2022"_s;
    record.from = QDate(2022, 1, 1);
    record.to = QDate(2022, 12, 31);
    record.organiser.text = organiser;
    record.signing = {u"5"_s, day, {}, u"Nguyễn Văn An"_s};
    QString text;
    for (int i = 0; i < 1500; ++i)
        text += u"đối thoại "_s;
    record.words.insert(u"plan/requirements"_s, text.trimmed());
    PaperContext context = golden.context(*findPaperForm(u"plan"_s), layout);
    context.isIssue = false; // it has no session, and would not leave the office
    context.settings.insert(u"papers.duplex"_s, isDuplex ? u"yes"_s : u"no"_s);
    const auto made = makePaper(*findPaperForm(u"plan"_s), record, nullptr, context);
    REQUIRE(made);
    return made->pdf;
}

/// The lines that hold nothing but the long paragraph's words.
std::vector<QRectF> bodyLines(const MeasuredPage& page)
{
    std::vector<QRectF> lines;
    for (const auto& line : page.lines()) {
        if (line.size() < 10 || !std::ranges::all_of(line, [](const PdfWord& word) { return word.text == u"đối" || word.text == u"thoại"; }))
            continue;
        lines.push_back(line.front().area | line.back().area);
    }
    return lines;
}

/// Full lines reach from margin to margin; the page begins and ends at its margins.
void checkMargins(const MeasuredPage& page, double left, double right)
{
    const std::vector<QRectF> lines = bodyLines(page);
    REQUIRE(lines.size() > 5);
    double lowest = 0;
    for (size_t i = 1; i + 1 < lines.size(); ++i) {
        CHECK(lines[i].left() == Approx(points(left)).margin(halfMillimetre));
        CHECK(lines[i].right() == Approx(points(210 - right)).margin(halfMillimetre));
        CHECK(lines[i + 1].top() - lines[i].top() == Approx(18).margin(0.1));
        lowest = std::max(lowest, lines[i + 1].center().y() + 9);
    }
    CHECK(lowest < points(277) + halfMillimetre);
    CHECK(lowest > points(277) - 2 * 18 - halfMillimetre); // two lines may have gone over, so that none stands alone
}

} // namespace

TEST_CASE("The layout of papers, measured on the page")
{
    const GoldenRecord golden;

    SECTION("of the Party")
    {
        const QString layout = GENERATE(QStringLiteral("hd36"), QStringLiteral("hd05"));
        INFO(layout.toStdString());
        const PdfWords pdf(planOf(golden, u"DU.DINHBANG"_s, layout, QDate(2022, 2, 5)));
        const MeasuredPage page(pdf, 1);
        const Found party = page.find(u"ĐẢNG CỘNG SẢN VIỆT NAM"_s);
        page.check(u"ĐẢNG CỘNG SẢN VIỆT NAM"_s, 15, true, false);
        CHECK(page.ruleBelow(party) == Approx(party.area.width()).margin(halfMillimetre));
        CHECK(party.area.center().y() - 9.5 == Approx(points(20)).margin(halfMillimetre)); // its line is 19 points high
        page.check(u"ĐẢNG BỘ THÀNH PHỐ TỪ SƠN"_s, 14, false, false);
        page.check(u"ĐẢNG ỦY PHƯỜNG ĐÌNH BẢNG"_s, 14, true, false);
        page.check(u"*"_s, 14, false, false);
        page.check(u"Số 05-KH/ĐU"_s, 14, false, false);
        page.check(u"Đình Bảng, ngày 05 tháng 02 năm 2022"_s, 14, false, true);
        page.check(u"KẾ HOẠCH"_s, 16, true, false);
        page.check(u"đối thoại trực tiếp với nhân dân năm 2022"_s, 14, true, false);
        page.check(u"-----"_s, 14, false, false);
        page.check(u"I- MỤC ĐÍCH, YÊU CẦU"_s, 14, true, false);
        const double middle = points(30 + 165.0 / 2);
        for (const QString& words : {u"KẾ HOẠCH"_s, u"đối thoại trực tiếp với nhân dân năm 2022"_s, u"-----"_s})
            CHECK(page.find(words).area.center().x() == Approx(middle).margin(halfMillimetre));
        CHECK(page.find(u"ĐẢNG BỘ THÀNH PHỐ TỪ SƠN"_s).area.center().x()
              == Approx(page.find(u"ĐẢNG ỦY PHƯỜNG ĐÌNH BẢNG"_s).area.center().x()).margin(halfMillimetre));
        CHECK(page.find(u"ĐẢNG ỦY PHƯỜNG ĐÌNH BẢNG"_s).area.left() > points(30) - halfMillimetre);

        const MeasuredPage last(pdf, pdf.pages());
        last.check(u"T/M BAN THƯỜNG VỤ"_s, 14, true, false);
        last.check(u"BÍ THƯ"_s, 14, false, false);
        last.check(u"Nguyễn Văn An"_s, 14, true, false);
        last.check(u"Nơi nhận:"_s, 14, false, false);
        const Found recipients = last.find(u"Nơi nhận:"_s);
        CHECK(last.rule(recipients.area.adjusted(-5, 0, 5, 3)) == Approx(recipients.area.width()).margin(halfMillimetre));
        last.check(u"- Lưu Đảng ủy."_s, 12, false, false);
    }
    SECTION("of State bodies, and of the others")
    {
        const bool isState = GENERATE(true, false);
        const PdfWords pdf(planOf(golden, isState ? u"UBND.DINHBANG"_s : u"MTTQ"_s, {}, QDate(2022, 2, 5)));
        const MeasuredPage page(pdf, 1);
        const Found nation = page.find(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
        page.check(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, 13, true, false);
        CHECK(nation.area.center().y() - 8.5 == Approx(points(20)).margin(halfMillimetre));
        const Found motto = page.find(u"Độc lập - Tự do - Hạnh phúc"_s);
        page.check(u"Độc lập - Tự do - Hạnh phúc"_s, 14, true, false);
        CHECK(page.ruleBelow(motto) == Approx(motto.area.width()).margin(halfMillimetre));
        const QString own = isState ? u"PHƯỜNG ĐÌNH BẢNG"_s : u"THÀNH PHỐ TỪ SƠN"_s;
        page.check(isState ? u"ỦY BAN NHÂN DÂN"_s : u"ỦY BAN MTTQ VIỆT NAM"_s, 13, true, false);
        page.check(own, 13, true, false);
        const Found issuer = page.find(own);
        CHECK(page.ruleBelow(issuer) >= issuer.area.width() / 3 - 1);
        CHECK(page.ruleBelow(issuer) <= issuer.area.width() / 2 + 1);
        page.check(isState ? u"Số: 05/KH-UBND"_s : u"Số: 05/KH-MTTQ-BTT"_s, 13, false, false);
        page.check((isState ? u"Đình Bảng"_s : u"Từ Sơn"_s) + u", ngày 05 tháng 02 năm 2022"_s, 14, false, true);
        page.check(u"KẾ HOẠCH"_s, 14, true, false);
        const Found subject = page.find(u"Đối thoại trực tiếp với Nhân dân năm 2022"_s);
        page.check(u"Đối thoại trực tiếp với Nhân dân năm 2022"_s, 14, true, false);
        CHECK(page.ruleBelow(subject) >= subject.area.width() / 3 - 1);
        CHECK(page.ruleBelow(subject) <= subject.area.width() / 2 + 1);
        page.check(u"I. MỤC ĐÍCH, YÊU CẦU"_s, 14, true, false);

        const MeasuredPage last(pdf, pdf.pages());
        last.check(isState ? u"TM. ỦY BAN NHÂN DÂN"_s : u"TM. BAN THƯỜNG TRỰC"_s, 14, true, false);
        last.check(u"CHỦ TỊCH"_s, 14, true, false);
        last.check(u"Nguyễn Văn An"_s, 14, true, false);
        last.check(u"Nơi nhận:"_s, 12, true, true);
        last.check(u"- Lưu: VT, HS."_s, 11, false, false);
    }
    SECTION("keeps its margins, pitch, first line and page numbers, also on the backs of sheets printed on both sides")
    {
        const QString organiser = GENERATE(QStringLiteral("DU.DINHBANG"), QStringLiteral("UBND.DINHBANG"), QStringLiteral("MTTQ"));
        const bool isDuplex = GENERATE(false, true);
        const PdfWords pdf(planOf(golden, organiser, {}, QDate(2022, 2, 5), isDuplex));
        REQUIRE(pdf.pages() > 2);
        for (int number = 1; number <= 3; ++number) {
            const MeasuredPage page(pdf, number);
            const bool isBack = isDuplex && number % 2 == 0;
            const double left = isBack ? 15 : 30, right = isBack ? 30 : 15;
            CAPTURE(number, isBack);
            if (number < 3)
                checkMargins(page, left, right);
            if (number == 1) {
                CHECK(bodyLines(page).front().left() == Approx(points(left + 10)).margin(halfMillimetre));
                continue;
            }
            const Found mark = page.find(QString::number(number));
            CHECK(mark.size == Approx(14));
            CHECK(mark.area.bottom() < points(20));
            CHECK(mark.area.center().x() == Approx(points(left + 82.5)).margin(halfMillimetre));
        }
    }
    SECTION("gives the left head what its longest line needs, up to half")
    {
        GoldenRecord office;
        std::vector<Unit> units = office.directory.units();
        for (Unit& unit : units) {
            if (unit.code.text == u"DU.DINHBANG")
                unit.issuer = u"ĐẢNG ỦY BỘ PHẬN CÁC CƠ QUAN, ĐƠN VỊ SỰ NGHIỆP VÀ DOANH NGHIỆP TRÊN ĐỊA BÀN PHƯỜNG ĐÌNH BẢNG THÀNH PHỐ TỪ SƠN"_s;
        }
        office.directory = Directory(units, office.directory.posts(), office.directory.officials());
        const PdfWords pdf(planOf(office, u"DU.DINHBANG"_s, {}, QDate(2022, 2, 5)));
        const MeasuredPage page(pdf, 1);
        page.find(u"ĐẢNG CỘNG SẢN VIỆT NAM"_s);
        page.find(u"Đình Bảng, ngày 05 tháng 02 năm 2022"_s);
        for (const auto& line : page.lines()) {
            for (const PdfWord& word : line) {
                if (word.size == Approx(14) && word.bold && word.area.bottom() < points(50) && word.text != u"KẾ" && word.text != u"HOẠCH")
                    CHECK(word.area.right() < points(30 + 82.5) + halfMillimetre);
            }
        }
    }
}

TEST_CASE("A post signs by its title within its body")
{
    const GoldenRecord golden;
    const QStringList titles{u"BÍ THƯ"_s, u"CHỦ TỊCH"_s, u"CHÁNH VĂN PHÒNG"_s, u"TRƯỞNG BAN"_s, u"TRƯỞNG PHÒNG"_s, u"CHÁNH THANH TRA"_s,
                             u"TRƯỞNG CÔNG AN"_s, u"CHỈ HUY TRƯỞNG"_s};
    const auto lines = [&golden](const Post& post) {
        return signatureOf(golden.directory.unit(post.unit), post.code, {}, QDate(2023, 3, 18), golden.directory).lines;
    };
    REQUIRE(golden.directory.posts().size() > 100);
    for (const Post& post : golden.directory.posts()) {
        const QString title = lines(post).last();
        INFO(post.name.toStdString() << " signs as " << title.toStdString());
        CHECK(titles.contains(post.isDeputy ? title.mid(4) : title));
        CHECK(title.startsWith(u"PHÓ "_s) == post.isDeputy);
    }
    const auto of = [&](const char* code) { return lines(*golden.directory.post(PostCode{QString::fromLatin1(code)})); };
    CHECK(of("UBND.CT") == QStringList{u"TM. ỦY BAN NHÂN DÂN"_s, u"CHỦ TỊCH"_s});
    CHECK(of("UBND.PCT") == QStringList{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s});
    CHECK(of("HDND.CT").last() == u"CHỦ TỊCH"_s);
    CHECK(of("TU.BT") == QStringList{u"T/M BAN THƯỜNG VỤ"_s, u"BÍ THƯ"_s});
    CHECK(of("UBND.NV.PT") == QStringList{u"KT. TRƯỞNG PHÒNG"_s, u"PHÓ TRƯỞNG PHÒNG"_s});
    CHECK(of("TU.VP.T") == QStringList{u"CHÁNH VĂN PHÒNG"_s});
    CHECK(of("CATP.T") == QStringList{u"TRƯỞNG CÔNG AN"_s});
    CHECK(of("DTN.T").last() == u"BÍ THƯ"_s);
}

TEST_CASE("A line does not end within a number, a code or a day")
{
    Paragraph paragraph;
    paragraph.runs = {{u"Trả lời tại văn bản số 28/KH-UBND về kiến nghị KN-2023-0112, xong 21/07/2023, kinh tế - xã hội"_s}};
    paragraph.size = 14;
    for (const Align align : {Align::Left, Align::Justified, Align::Centre}) {
        paragraph.align = align;
        for (double width = 2400; width < 9000; width += 130) {
            const LaidParagraph laid = lay(paragraph, width);
            const QString text = laid.layout->text();
            for (int line = 0; line + 1 < laid.lines; ++line) {
                const QTextLine words = laid.layout->lineAt(line);
                INFO(width << ": " << text.mid(words.textStart(), words.textLength()).toStdString());
                CHECK(text.at(words.textStart() + words.textLength() - 1) == u' ');
                CHECK(words.naturalTextWidth() <= width + 1);
            }
        }
    }
    // What no line holds is broken all the same.
    CHECK(lay(paragraph, 700).lines > 10);
}

TEST_CASE("What a letter is about stands below its number")
{
    const GoldenRecord golden;
    const bool isState = GENERATE(false, true);
    const PaperForm& form = *findPaperForm(u"reminder"_s);
    PaperContext context = golden.context(form, {});
    if (isState)
        context.settings.insert(u"office.body"_s, u"UBND"_s);
    const auto made = makePaper(form, golden.recordsFor(form, isState).back(), nullptr, context);
    REQUIRE(made);
    const MeasuredPage page(PdfWords(made->pdf), 1);
    const Found about = page.find(isState ? u"V/v đôn đốc gửi"_s : u"đôn đốc gửi"_s);
    CHECK(about.size == Approx(isState ? 13 : 12));
    CHECK(about.italic == !isState);
    CHECK(about.area.top() > page.find(isState ? u"Số: 21/UBND"_s : u"Số 21-CV/BDVTU"_s).area.bottom() - 4);
}

TEST_CASE("Every Vietnamese letter copies out of a paper, in every face")
{
    QString letters = u"đ "_s;
    for (const QString& vowel : {u"a"_s, u"ă"_s, u"â"_s, u"e"_s, u"ê"_s, u"i"_s, u"o"_s, u"ô"_s, u"ơ"_s, u"u"_s, u"ư"_s, u"y"_s}) {
        for (const char16_t tone : {u'\0', u'\u0300', u'\u0309', u'\u0303', u'\u0301', u'\u0323'}) {
            const QString letter = tone ? QString(vowel + QChar(tone)).normalized(QString::NormalizationForm_C) : vowel;
            REQUIRE(letter.size() == 1);
            if (letter.front().unicode() > 127)
                letters += letter + u' ';
        }
    }
    letters += letters.toUpper();
    CHECK(QString(letters).remove(u' ').size() == 134);
    const bool bold = GENERATE(false, true);
    const bool italic = GENERATE(false, true);
    const auto profile = layoutFor(u"hd36"_s, {}, QDate(2023, 3, 18));
    REQUIRE(profile);
    Document document;
    document.title = document.name = u"chữ"_s;
    document.blocks.emplace_back(PaperParts(*profile).sentence({{letters, bold, italic}}));
    const QByteArray pdf = PaperPages::make(document, *profile)->pdf().value();
    CHECK(squeezed(PaperReader(pdf).text()) == squeezed(letters));
    for (const PdfWord& word : PdfWords(pdf).words(1)) {
        CHECK(word.bold == bold);
        CHECK(word.italic == italic);
    }
}
