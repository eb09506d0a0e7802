#pragma once

#include "ui/desk.h"
#include "ui/widgets/pieces.h"

#include <QList>

class QTimer;

namespace doithoai {

class FieldForm;

/// What a person writes into the report of a period: its number and day, the assessment, the tasks, who signs. Kept in
/// the office's file as it is typed, so that it stays when the paper is made anew.
class ReportWordsCard : public Card {
    Q_OBJECT

public:
    explicit ReportWordsCard(Desk& desk, QWidget* parent = nullptr);

    /// Shows the words of a period ("2023-H1"); what was typed for the one before is kept first.
    void show(const QString& period);
    void flush();
    /// What the file would not take, by period and field: it is tried again until it is kept.
    QStringList unsaved() const;
    /// What was typed and refused: nothing keeps it but its field.
    QStringList refused() const;
    FieldForm* form() const { return m_form; }

private:
    struct Unsaved {
        QString period;
        QString word;
        QString text;
        QString sentence;
    };
    void keep(const QString& word, const QString& text);
    bool write(Unsaved& words);
    void tryAgain();
    QString nameOf(const QString& period, const QString& word) const;

    Desk& m_desk;
    QString m_period;
    FieldForm* m_form;
    QList<Unsaved> m_unsaved;
    QTimer* m_retry;
};

} // namespace doithoai
