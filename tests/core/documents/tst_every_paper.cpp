#include "core/documents/golden_record.h"
#include "core/documents/paper_fixture.h"

#include "support/catch.h"

using namespace doithoai;

namespace {

struct Made {
    MadePaper paper;
    QStringList names; ///< of the petitioners whom its record knows
};

std::optional<Made> madeOf(const GoldenRecord& golden, const PaperForm& form)
{
    const PeriodReport report = golden.report();
    for (const PaperRecord& record : golden.recordsFor(form, false)) {
        auto paper = makePaper(form, record, record.periodName.isEmpty() ? nullptr : &report, golden.context(form, QStringLiteral("hd36")));
        if (!paper)
            continue;
        Made made{std::move(*paper), {}};
        if (record.session) {
            for (const PetitionOnRecord& petition : record.session->petitions)
                made.names.append(petition.petition.petitioner);
        }
        for (const PetitionCase& petition : record.petitions)
            made.names.append(petition.petition.petitioner);
        made.names.removeAll(QString());
        return made;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("Every paper is valid PDF/A-1b, says its language, and tells nobody's name in its metadata")
{
    const GoldenRecord golden;
    for (const PaperForm& form : paperForms()) {
        INFO(form.name);
        const auto made = madeOf(golden, form);
        REQUIRE(made);
        const PaperReader reader(made->paper.pdf);
        QString complaint;
        const bool isValid = reader.isValidA1b(&complaint);
        INFO(complaint.toStdString());
        CHECK(isValid);
        CHECK(made->paper.pdf.contains("/Lang (vi-VN)"));
        const QString info = reader.info();
        CHECK(info.contains(QStringLiteral("Title:")));
        for (const char* key : {"Author:", "Subject:", "Keywords:"}) {
            INFO(key);
            CHECK(info.section(QLatin1String(key), 1).section(u'\n', 0, 0).trimmed().isEmpty());
        }
        for (const QString& name : made->names) {
            INFO(name.toStdString());
            CHECK_FALSE(info.contains(name));
            for (const ReadBookmark& bookmark : reader.bookmarks())
                CHECK_FALSE(bookmark.title.contains(name));
        }
        if (reader.pages() > 2)
            CHECK_FALSE(reader.bookmarks().empty());
    }
}
