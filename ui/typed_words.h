#pragma once

#include "ui/desk.h"
#include "ui/widgets/field_form.h"

#include <QObject>
#include <functional>

class QTimer;

namespace doithoai {

/// Keeps what is typed in forms that show one place after another: a case, a period. What the file would not take (a
/// full disk, a file that is gone) is tried again until it is kept; what a rule refused stays with its place and is in
/// its field again when one comes back, unless that field can be changed no more: nobody could mend it there.
class TypedWords : public QObject {
    Q_OBJECT

public:
    struct Answer {
        QString refusal; ///< empty: kept
        bool isForLater = false; ///< the file would not take it: to be tried again
    };
    using Write = std::function<Answer(const QString& place, const QString& key, const QString& text)>;
    /// Words that nothing keeps but their field.
    struct Left {
        QString place;
        QString key;
        QString text;
        QString sentence; ///< why
        bool isForLater = false;
    };
    using Name = std::function<QString(const QString& place, const QString& key)>;
    /// `whose` is the same in every window that shows these places; `name` is how a person would call a field of one, and
    /// empty for a place that is gone: what was refused there is gone with it.
    TypedWords(Desk& desk, QString whose, Write write, Name name, QObject* parent);

    const QString& whose() const { return m_whose; }
    void adopt(FieldForm* form); ///< from now on, keeps what is typed there
    const QList<FieldForm*>& forms() const { return m_forms; }
    const QString& place() const { return m_place; }
    /// Gives out what is still waiting to be kept.
    void flush();
    /// The forms are to show another place: what waits is kept, what was refused is taken out of its field.
    void leaveFor(const QString& place);
    /// The forms show their place's values: what was refused here before stands in its field again.
    void bringBack();
    QList<Left> left() const;
    /// What a window had left that this one is built in the place of.
    void takeOver(const QList<Left>& left);
    QStringList unsaved() const; ///< names of what the file would not take
    QStringList refused() const; ///< names and words of what was refused: nothing keeps it but its field

Q_SIGNALS:
    void written(); ///< or not taken by the file: what is unsaved may be less or more

private:
    struct Words {
        QString place;
        FieldForm* form;
        QString key;
        QString text;
    };
    struct Refused {
        Words words;
        QString sentence;
    };
    void keep(const Words& words);
    enum class Telling { Trouble, Nothing };
    Answer write(const Words& words, Telling telling);
    void tryAgain();
    void giveUpStuck(); ///< what was refused here in fields that can be changed no more
    QString named(const QString& place, const QString& key, const QString& text) const;
    bool isTriedAgain(const QString& place, const QString& key) const;

    Desk& m_desk;
    QString m_whose;
    Write m_write;
    Name m_name;
    QString m_place;
    QList<FieldForm*> m_forms;
    QList<Words> m_unsaved;
    QList<Refused> m_refused; ///< in places that were left
    QTimer* m_retry;
};

} // namespace doithoai
