#include "ui/typed_words.h"

#include <QTimer>
#include <algorithm>
#include <utility>

namespace doithoai {

namespace {
constexpr int tryAgainMs = 3000;
} // namespace

TypedWords::TypedWords(Desk& desk, QString whose, Write write, Name name, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_whose(std::move(whose))
    , m_write(std::move(write))
    , m_name(std::move(name))
    , m_retry(new QTimer(this))
{
    m_retry->setSingleShot(true);
    m_retry->setInterval(tryAgainMs);
    connect(m_retry, &QTimer::timeout, this, [this] { tryAgain(); });
}

void TypedWords::adopt(FieldForm* form)
{
    m_forms.append(form);
    connect(form, &FieldForm::kept, this, [this, form](const QString& key, const QString& text) { keep({m_place, form, key, text}); });
    connect(form, &FieldForm::stuck, this, [this] { giveUpStuck(); });
}

void TypedWords::flush()
{
    for (FieldForm* form : std::as_const(m_forms))
        form->flush();
}

void TypedWords::leaveFor(const QString& place)
{
    flush();
    for (FieldForm* form : std::as_const(m_forms)) {
        const QMap<QString, FieldForm::Refused> refused = form->refused();
        for (auto it = refused.begin(); it != refused.end(); ++it)
            m_refused.append({{m_place, form, it.key(), it->text}, it->sentence});
        form->leave();
    }
    m_place = place;
}

void TypedWords::bringBack()
{
    QList<Refused> elsewhere;
    for (const Refused& one : std::as_const(m_refused)) {
        if (one.words.place != m_place) {
            elsewhere.append(one);
            continue;
        }
        one.words.form->setText(one.words.key, one.words.text);
        one.words.form->setTrouble(one.words.key, one.sentence);
    }
    m_refused = elsewhere;
    giveUpStuck();
}

void TypedWords::giveUpStuck()
{
    QStringList names;
    for (FieldForm* form : std::as_const(m_forms)) {
        const QMap<QString, FieldForm::Refused> refused = form->refused();
        for (auto it = refused.begin(); it != refused.end(); ++it) {
            if (form->isChangeable(it.key()) || isTriedAgain(m_place, it.key()))
                continue;
            form->giveUp(it.key(), tr("Not saved, and the field can be changed no more: “%1”").arg(it->text));
            names.append(named(m_place, it.key(), it->text));
        }
    }
    if (!names.isEmpty())
        m_desk.say(tr("What was refused here is not saved, and its field can be changed no more: %1.").arg(names.join(QStringLiteral("; "))), Tone::Warning);
}

void TypedWords::keep(const Words& words)
{
    m_unsaved.removeIf([&](const Words& waiting) { return waiting.place == words.place && waiting.key == words.key; });
    if (write(words, Telling::Trouble).isForLater) {
        m_unsaved.append(words);
        m_retry->start();
    }
    giveUpStuck();
    Q_EMIT written();
}

/// What a rule refuses is said at the field and is not tried again.
TypedWords::Answer TypedWords::write(const Words& words, Telling telling)
{
    const Answer answer = m_write(words.place, words.key, words.text);
    if (words.place == m_place)
        words.form->setTrouble(words.key, answer.refusal);
    else if (answer.refusal.isEmpty())
        m_refused.removeIf([&](const Refused& left) { return left.words.place == words.place && left.words.key == words.key; });
    if (answer.isForLater && telling == Telling::Trouble)
        m_desk.say(answer.refusal + u'\n' + tr("What you typed stays in its field and is saved as soon as the file takes it again."), Tone::Bad);
    return answer;
}

void TypedWords::tryAgain()
{
    bool isAllKept = true;
    const QList<Words> waiting = m_unsaved;
    for (const Words& words : waiting) {
        // Said once is enough: the foot of the window goes on saying it, and what is said meanwhile can be read.
        const Answer answer = write(words, Telling::Nothing);
        if (!answer.isForLater)
            m_unsaved.removeIf([&](const Words& one) { return one.place == words.place && one.key == words.key && one.text == words.text; });
        isAllKept = isAllKept && answer.refusal.isEmpty();
    }
    giveUpStuck();
    if (!m_unsaved.isEmpty())
        m_retry->start();
    else if (isAllKept)
        m_desk.say(tr("What you typed is saved now."), Tone::Good);
    Q_EMIT written();
}

bool TypedWords::isTriedAgain(const QString& place, const QString& key) const
{
    return std::ranges::any_of(m_unsaved, [&](const Words& one) { return one.place == place && one.key == key; });
}

QList<TypedWords::Left> TypedWords::left() const
{
    QList<Left> all;
    for (const FieldForm* form : m_forms) {
        const QMap<QString, FieldForm::Refused> here = form->refused();
        for (auto it = here.begin(); it != here.end(); ++it)
            all.append({m_place, it.key(), it->text, it->sentence, isTriedAgain(m_place, it.key())});
    }
    for (const Refused& one : m_refused)
        all.append({one.words.place, one.words.key, one.words.text, one.sentence, isTriedAgain(one.words.place, one.words.key)});
    return all;
}

void TypedWords::takeOver(const QList<Left>& left)
{
    for (const Left& one : left) {
        const auto form = std::ranges::find_if(m_forms, [&](const FieldForm* each) { return each->has(one.key); });
        if (form == m_forms.end())
            continue;
        const Words words{one.place, *form, one.key, one.text};
        m_refused.append({words, one.sentence});
        if (one.isForLater)
            m_unsaved.append(words);
    }
    if (!m_unsaved.isEmpty())
        m_retry->start();
    bringBack();
}

QStringList TypedWords::unsaved() const
{
    QStringList names;
    for (const Words& words : m_unsaved)
        names.append(m_name(words.place, words.key));
    return names;
}

QStringList TypedWords::refused() const
{
    QStringList names;
    const QList<Left> all = left();
    for (const Left& one : all) {
        if (!one.isForLater && !m_name(one.place, one.key).isEmpty())
            names.append(named(one.place, one.key, one.text));
    }
    return names;
}

QString TypedWords::named(const QString& place, const QString& key, const QString& text) const
{
    return m_name(place, key) + QStringLiteral(" “") + text.simplified().left(40) + u'”';
}

} // namespace doithoai
