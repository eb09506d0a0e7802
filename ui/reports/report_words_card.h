#pragma once

#include "ui/desk.h"
#include "ui/widgets/pieces.h"

namespace doithoai {

class FieldForm;
class TypedWords;

/// What a person writes into the report of a period: its number and day, the assessment, the tasks, who signs. Kept in
/// the office's file as it is typed, so that it stays when the paper is made anew.
class ReportWordsCard : public Card {
    Q_OBJECT

public:
    explicit ReportWordsCard(Desk& desk, QWidget* parent = nullptr);

    /// Shows the words of a period ("2023-H1"); what was typed for the one before is kept first.
    void show(const QString& period);
    FieldForm* form() const { return m_form; }
    TypedWords* typed() const { return m_typed; }

private:
    Desk& m_desk;
    FieldForm* m_form;
    TypedWords* m_typed;
};

} // namespace doithoai
