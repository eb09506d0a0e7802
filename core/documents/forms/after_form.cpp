#include "documents/forms/after_form.h"

#include "documents/forms/petitioner_words.h"
#include "domain/dates.h"
#include "domain/privacy.h"

namespace doithoai {

QString shortDay(const std::optional<QDate>& day)
{
    return day ? dates::onScreen(*day) : QString();
}

QString unclosed(const QString& words)
{
    QString open = printable(words);
    while (open.endsWith(u'.') || open.endsWith(u';') || open.endsWith(u','))
        open.chop(1);
    return open;
}

bool isNone(const QString& words)
{
    const QString trimmed = words.trimmed();
    return trimmed.isEmpty() || trimmed.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
}

PaperRecord signedAs(PaperRecord record, const QString& number, const std::optional<QDate>& day)
{
    // Before it is issued it has neither; what the person says at issue stands.
    if (record.signing.number.isEmpty() && !record.signing.date) {
        record.signing.number = number;
        if (!number.isEmpty())
            record.signing.date = day;
    }
    return record;
}

QString AfterForm::nameOrWords(const QString& codeOrWords) const
{
    const QString words = printable(codeOrWords);
    if (const Unit* unit = directory().unit(UnitCode{words}))
        return unit->name;
    if (const Post* post = directory().post(PostCode{words}))
        return post->name;
    return words;
}

QString AfterForm::addressed(const QString& codeOrWords) const
{
    QString name = nameOrWords(codeOrWords);
    const Unit* unit = directory().unit(UnitCode{printable(codeOrWords)});
    if (unit && unit->line == QLatin1String("party")) {
        for (const QString& committee : {QStringLiteral("Thành ủy"), QStringLiteral("Tỉnh ủy"), QStringLiteral("Đảng ủy")}) {
            if (name.startsWith(committee))
                return u"Ban Thường vụ " + name;
        }
    }
    if (name.startsWith(QStringLiteral("UBND ")))
        name.replace(0, 4, QStringLiteral("Ủy ban nhân dân"));
    else if (name.startsWith(QStringLiteral("HĐND ")))
        name.replace(0, 4, QStringLiteral("Thường trực Hội đồng nhân dân"));
    return name;
}

QString AfterForm::addressedSuperior() const
{
    return issuer() && !issuer()->superior.isEmpty() ? addressed(issuer()->superior.text) : superiorName();
}

QString AfterForm::superiorRecipient() const
{
    return superiorName() + QStringLiteral(" (để báo cáo)");
}

QString AfterForm::hidden(const QString& words, const Petition& petition) const
{
    return withoutPetitioner(words, petition, context().privacy);
}

QString AfterForm::raisedWords(const Petition& petition) const
{
    if (isDenunciation(petition))
        return QStringLiteral("đơn của công dân");
    const bool hasNoName = petition.petitionerKind == QLatin1String("anonymous") || petition.petitioner.trimmed().isEmpty();
    QString words = hasNoName || isErased(petition)
        ? QStringLiteral("kiến nghị không ghi tên người nêu")
        : QStringLiteral("kiến nghị của ") + uncapitalised(petitionerWords(petition, Privacy::None));
    QString topic = unclosed(withoutPetitioner(petition.topic, petition, Privacy::None));
    if (topic.isEmpty())
        topic = listed("sector", petition.sector);
    return topic.isEmpty() ? words : words + QStringLiteral(" về ") + uncapitalised(topic);
}

QString AfterForm::who(const Petition& petition) const
{
    return petitionerWords(petition, context().privacy);
}

QString AfterForm::replyOf(const Petition& petition) const
{
    return hidden(petition.answer.trimmed().isEmpty() ? petition.draftReply : petition.answer, petition);
}

QString AfterForm::levelOf(const Petition& petition) const
{
    const QString& level = petition.resolvingLevel;
    if (!level.isEmpty())
        return directory().unit(UnitCode{level}) ? nameOrWords(level) : listed("level", level);
    if (!petition.competentUnit.isEmpty())
        return nameOrWords(petition.competentUnit);
    const Unit* unit = directory().unit(petition.unit);
    if (!unit && !petition.respondent.isEmpty()) // answered at once: by the body that held the session
        unit = issuer();
    return unit && !unit->level.isEmpty() ? listed("level", unit->level) : QString();
}

QString AfterForm::handlerOf(const Petition& petition) const
{
    if (petition.state == PetitionState::Transferred)
        return nameOrWords(petition.competentUnit);
    if (!petition.promiseOwner.isEmpty())
        return nameOrWords(petition.promiseOwner);
    return nameOrWords(petition.unit.text);
}

std::optional<QDate> AfterForm::dueOf(const Petition& petition) const
{
    return petition.promiseDue ? petition.promiseDue : petition.dueOn;
}

QString AfterForm::timeOf(const PetitionOnRecord& record) const
{
    const Petition& petition = record.petition;
    if (petition.state == PetitionState::Resolved) {
        const auto done = dayOfEvent(record.steps, "resolve");
        return done ? QStringLiteral("Xong %1").arg(shortDay(done)) : QStringLiteral("Tại hội nghị");
    }
    if (petition.state == PetitionState::Replied) {
        if (const auto replied = dayOfEvent(record.steps, "reply"); replied)
            return QStringLiteral("Trả lời %1").arg(shortDay(replied));
    }
    if (petition.state == PetitionState::Escalated) // its own deadline ended when it went up
        return QStringLiteral("Khi cấp trên có ý kiến");
    if (const auto due = dueOf(petition))
        return QStringLiteral("Chậm nhất %1").arg(shortDay(due));
    if (petition.noDeadline.value_or(false))
        return QStringLiteral("Chưa ấn định");
    return printable(petition.resolveBy);
}

QString AfterForm::minutesWords() const
{
    const QString name = QStringLiteral("Biên bản hội nghị đối thoại");
    const QString& number = session().minutesNumber;
    if (number.trimmed().isEmpty())
        return name;
    return QStringLiteral("%1 số %2").arg(name, parts().number(number, QStringLiteral("BB"), directory().unit(session().organiser)));
}

QString AfterForm::onSessionDay() const
{
    if (!session().actualStart && !session().plannedStart)
        return QStringLiteral("ngày ..... tháng ..... năm .......");
    return dates::onPaper(sessionDay());
}

QStringList AfterForm::subjectLines(const QString& before, const QString& after) const
{
    const QString whole = before + sessionName();
    const qsizetype breath = whole.indexOf(QStringLiteral("giữa "));
    QStringList lines = whole.size() <= 60 || breath < 0 ? QStringList{whole}
                                                         : QStringList{whole.left(breath).trimmed(), whole.mid(breath)};
    if (!after.isEmpty())
        lines.append(after);
    return lines;
}

std::vector<std::pair<QString, QString>> AfterForm::passedWithReason() const
{
    std::vector<std::pair<QString, QString>> passed;
    for (const Step& step : record().session->steps) {
        if (step.event == QLatin1String("close")) // the dossier's closing comes after every report of it
            continue;
        for (const PassedRule& rule : step.justified)
            passed.emplace_back(context().profile.rule(rule.rule).summary, rule.text);
    }
    return passed;
}

QString AfterForm::orDots(const QString& words, int count) const
{
    const QString clean = unclosed(words);
    return clean.isEmpty() ? dotted(count) : clean;
}

void AfterForm::labelledWords(const QString& label, const QString& key, const QString& proposed)
{
    const QString own = word(key);
    const QString words = printable(own.trimmed().isEmpty() ? proposed : own);
    if (words.isEmpty() && !hasRoom())
        return;
    Paragraph line = words.isEmpty() ? parts().sentence({{label + u' ', true}, {dotted(90)}}) : parts().labelled(label, words);
    line.word = key;
    add(std::move(line));
}

void AfterForm::enclosed(const QStringList& papers)
{
    if (papers.isEmpty())
        return;
    Paragraph label = parts().sentence({{QStringLiteral("Tài liệu gửi kèm:"), true, true}});
    label.before = 4;
    label.keepWithNext = true;
    add(std::move(label));
    int number = 0;
    for (const QString& paper : papers) {
        Paragraph line = parts().sentence(
            {{QStringLiteral("%1. ").arg(++number)}, {unclosed(paper) + (&paper == &papers.back() ? u'.' : u';')}});
        line.after = 2;
        add(std::move(line));
    }
}

void AfterForm::sayAll(const QString& words, const QString& origin)
{
    for (const QString& line : printableLines(words))
        add(parts().sentence({{closed(line)}}, origin));
}

} // namespace doithoai
