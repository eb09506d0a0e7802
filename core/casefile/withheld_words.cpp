#include "casefile/withheld_words.h"

#include "casefile/former_persons.h"
#include "casefile/rows.h"
#include "casefile/statement.h"
#include "casefile/word_places.h"
#include "domain/privacy.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai {

namespace {

Result<bool> tellsDenunciation(Statement& row)
{
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more && row.text(0) == QLatin1String("denunciation");
}

} // namespace

QString withheldWords()
{
    return QStringLiteral("(giữ bí mật)");
}

Result<bool> isDenunciation(CaseFile& file, const QString& code)
{
    Statement row(file.connection(), QStringLiteral("SELECT \"scopeKind\" FROM \"petition\" WHERE \"code\" = ?"));
    row.bindText(code);
    return tellsDenunciation(row);
}

Result<QSet<QString>> denunciations(CaseFile& file)
{
    Statement rows(file.connection(), QStringLiteral("SELECT \"code\" FROM \"petition\" WHERE \"scopeKind\" = 'denunciation'"));
    return readCodes(rows);
}

ShownPerson withheldPerson(CaseFile& file, const Petition& whole)
{
    ShownPerson person = ShownPerson::withheld(whole);
    const auto former = formerPersons(file.connection(), whole.id.value);
    if (!former)
        return ShownPerson::hidden();
    for (const FormerPerson& one : *former)
        person.addFormer(one.petitioner, one.address, one.phone);
    return person;
}

Result<void> takeOutFormer(CaseFile& file, Petition& petition)
{
    if (!isDenunciation(petition))
        return {};
    const auto former = formerPersons(file.connection(), petition.id.value);
    if (!former)
        return tl::unexpected(former.error());
    ShownPerson person = ShownPerson::withheld({});
    // What stands in the record still the paper knows, and says how it calls it.
    const auto unless = [](const QString& before, const QString& now) { return before == now ? QString() : before; };
    for (const FormerPerson& one : *former)
        person.addFormer(unless(one.petitioner, petition.petitioner), unless(one.address, petition.address), unless(one.phone, petition.phone));
    person.showIn(petition);
    return {};
}

Petition masked(CaseFile& file, Petition petition)
{
    if (!isDenunciation(petition))
        return petition;
    withheldPerson(file, petition).showIn(petition);
    return masked(std::move(petition));
}

QString shownJson(const QString& json, const ShownPerson& person)
{
    bool isChanged = false;
    const auto shown = changedJson(json, [&](const QString& key, const QString& text) -> QString {
        QString words = isOfOfficials(key) ? text : person.in(key, text);
        isChanged = isChanged || words != text;
        return words;
    });
    return shown && isChanged ? *shown : json;
}

std::vector<Step> shownSteps(std::vector<Step> steps, const ShownPerson& person)
{
    for (Step& step : steps) {
        step.reason = person.in(step.reason);
        for (auto* rules : {&step.justified, &step.advised}) {
            for (PassedRule& rule : *rules)
                rule.text = person.in(rule.text);
        }
        const QString data = shownJson(QString::fromUtf8(QJsonDocument(step.data).toJson(QJsonDocument::Compact)), person);
        step.data = QJsonDocument::fromJson(data.toUtf8()).object();
    }
    return steps;
}

Result<bool> areWordsWithheld(CaseFile& file, const QString& table, const QString& key, const QByteArray& image)
{
    if (table == QLatin1String("petition_person")) {
        Statement row(file.connection(), QStringLiteral("SELECT \"scopeKind\" FROM \"petition\" WHERE \"id\" = ?"));
        row.bind(key.toLongLong());
        return tellsDenunciation(row);
    }
    const bool hasCaseCode = table == QLatin1String("attachment") || table == QLatin1String("paper_word")
        || table == QLatin1String("register_entry");
    if (!hasCaseCode)
        return false;
    return isDenunciation(file, QJsonDocument::fromJson(image).object().value(QLatin1String("caseCode")).toString());
}

} // namespace doithoai
