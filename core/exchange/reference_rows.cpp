#include "exchange/reference_rows.h"

#include "domain/text.h"
#include "exchange/petition_columns.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// Takes texts key by key; remembers the first fault, so that a thing is read in one go.
class Texts {
public:
    explicit Texts(const QMap<QString, QString>& texts)
    {
        for (auto it = texts.cbegin(); it != texts.cend(); ++it)
            m_texts.insert(it.key().toLower(), {it.key(), text::stored(it.value()).trimmed()});
    }

    QString take(const char* key)
    {
        m_keys.append(QString::fromLatin1(key));
        return m_texts.take(m_keys.back().toLower()).second;
    }

    QString takeNeeded(const char* key)
    {
        QString value = take(key);
        if (value.isEmpty())
            miss(key);
        return value;
    }

    void miss(const char* key)
    {
        complain(Trouble::Refused, QCoreApplication::translate("Import", "“%1” is missing. Give it a value.").arg(QString::fromLatin1(key)));
    }

    std::optional<QDate> takeDay(const char* key)
    {
        const QString value = take(key);
        if (value.isEmpty())
            return std::nullopt;
        const auto day = dayInTable(value);
        if (!day) {
            complain(Trouble::Usage,
                     QCoreApplication::translate("Import", "%1: “%2” is no day. Write it as day/month/year, for example "
                                                           "15/03/2023.")
                         .arg(QString::fromLatin1(key), value));
        }
        return day;
    }

    std::optional<int> takeNumber(const char* key)
    {
        const QString value = take(key);
        if (value.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (!isNumber || number < 0) {
            complain(Trouble::Usage, QCoreApplication::translate("Import", "%1: “%2” is no number. Write a whole number.")
                                         .arg(QString::fromLatin1(key), value));
            return std::nullopt;
        }
        return number;
    }

    QString takeWord(const char* key, const char* list, const Vocabulary& vocabulary)
    {
        const QString value = take(key);
        if (value.isEmpty())
            return {};
        const auto word = vocabulary.key(QString::fromLatin1(list), value);
        if (!word) {
            QStringList keys;
            for (const Word& known : vocabulary.words(QString::fromLatin1(list)))
                keys.append(known.key);
            complain(Trouble::Usage, QCoreApplication::translate("Import", "%1: “%2” is not known. There is: %3.")
                                         .arg(QString::fromLatin1(key), value, keys.join(QStringLiteral(", "))));
        }
        return word.value_or(QString());
    }

    bool takeYes(const char* key, const Vocabulary& vocabulary)
    {
        return takeWord(key, "yesNo", vocabulary) == QLatin1String("yes");
    }

    UnitCode takeUnit(const char* key, const Directory& directory)
    {
        const QString value = take(key);
        if (value.isEmpty())
            return {};
        const auto unit = directory.findUnit(value);
        if (!unit)
            complain(Trouble::Usage, QCoreApplication::translate("Import", "%1: nobody knows the unit “%2”.")
                                         .arg(QString::fromLatin1(key), value));
        return unit.value_or(UnitCode{});
    }

    void complain(Trouble trouble, const QString& message)
    {
        if (!m_fault)
            m_fault = Error{trouble, message, {}};
    }

    /// The thing, unless something was at fault or a key was left that nobody took.
    template <class Thing>
    Result<Thing> finish(Thing thing)
    {
        const bool isStrange = !m_texts.isEmpty();
        if (isStrange) {
            complain(Trouble::Usage,
                     QCoreApplication::translate("Import", "There is no key “%1” here.").arg(m_texts.first().first));
            // What is missing stands under a name of somebody's own.
            m_fault->message += u' ' + QCoreApplication::translate("Import", "The keys here are: %1.").arg(m_keys.join(QStringLiteral(", ")));
        }
        if (m_fault)
            return tl::unexpected(*m_fault);
        return thing;
    }

private:
    QMap<QString, std::pair<QString, QString>> m_texts; ///< lower case key → key as written, text
    QStringList m_keys;                                 ///< that were asked for, as written
    std::optional<Error> m_fault;
};

} // namespace

Result<Unit> unitFrom(const QMap<QString, QString>& texts, const Directory& directory, const Vocabulary& vocabulary)
{
    Texts from(texts);
    Unit unit;
    unit.code = {from.takeNeeded("code").toUpper()};
    unit.name = from.takeNeeded("name");
    unit.level = from.takeWord("level", "level", vocabulary);
    unit.line = from.takeWord("line", "line", vocabulary);
    unit.superior = from.takeUnit("superior", directory);
    unit.from = from.takeDay("from");
    unit.to = from.takeDay("to");
    unit.successor = from.takeUnit("successor", directory);
    unit.place = from.take("place");
    unit.symbol = from.take("symbol");
    unit.headLine = from.take("headLine");
    unit.issuer = from.take("issuer");
    unit.reports = from.takeYes("reports", vocabulary);
    return from.finish(unit);
}

Result<Post> postFrom(const QMap<QString, QString>& texts, const Directory& directory, const Vocabulary& vocabulary)
{
    Texts from(texts);
    Post post;
    post.code = {from.takeNeeded("code").toUpper()};
    post.name = from.takeNeeded("name");
    post.unit = from.takeUnit("unit", directory);
    post.quota = from.takeNumber("quota");
    post.isDeputy = from.takeYes("deputy", vocabulary);
    post.from = from.takeDay("from");
    post.to = from.takeDay("to");
    if (post.unit.isEmpty())
        from.miss("unit");
    return from.finish(post);
}

Result<Official> officialFrom(const QMap<QString, QString>& texts, const Directory& directory,
                              const Vocabulary& vocabulary)
{
    Texts from(texts);
    Official official;
    official.name = from.takeNeeded("name");
    const QString post = from.takeNeeded("post");
    official.from = from.takeDay("from");
    official.to = from.takeDay("to");
    official.isActing = from.takeYes("acting", vocabulary);
    if (const auto known = directory.findPost(post))
        official.post = *known;
    else
        from.complain(Trouble::Usage,
                      QCoreApplication::translate("Import", "post: nobody knows the post “%1”.").arg(post));
    return from.finish(official);
}

Result<DayMark> dayMarkFrom(const QMap<QString, QString>& texts)
{
    Texts from(texts);
    DayMark mark;
    mark.date = from.takeDay("date").value_or(QDate());
    const QString kind = from.takeNeeded("kind");
    mark.name = from.take("name");
    mark.basis = from.take("basis");
    if (mark.date.isNull())
        from.miss("date");
    if (kind != QLatin1String("off") && kind != QLatin1String("work")) {
        from.complain(Trouble::Usage,
                       QCoreApplication::translate("Import", "kind: “%1” is not known. There is: off, work.").arg(kind));
    }
    mark.isOff = kind == QLatin1String("off");
    return from.finish(mark);
}

} // namespace doithoai
