#pragma once

#include "ui/desk.h"
#include "domain/paper_record.h"

#include <QLabel>
#include <QWidget>

namespace doithoai {

class FieldEditor;

/// Number, day and signer of a paper, with the lines that will stand above the name (T/M …, K/T …).
class SigningFields : public QWidget {
    Q_OBJECT

public:
    explicit SigningFields(Desk& desk, QWidget* parent = nullptr);
    ~SigningFields() override;

    /// Whose paper it is: its posts are offered, its book proposes the number. `symbol` empty: it takes no number.
    void setIssuer(const UnitCode& issuer, const QString& symbol);
    void setSigning(const PaperSigning& signing);
    /// As it stands in the fields; the number only where the person typed one.
    PaperSigning signing() const;
    /// The number that the paper will bear: typed, else proposed.
    QString number() const;
    void setReadOnly(bool isReadOnly);

    FieldEditor* numberEditor() const { return m_number; }
    FieldEditor* dayEditor() const { return m_day; }
    FieldEditor* postEditor() const { return m_post; }
    FieldEditor* nameEditor() const { return m_name; }
    QLabel* lines() const { return m_lines; }

Q_SIGNALS:
    void typed();   ///< at every key
    void changed(); ///< when a field is left

private:
    void showLines();
    void propose();
    QDate day() const;

    Desk& m_desk;
    UnitCode m_issuer;
    QString m_symbol;
    QString m_proposed;
    QLabel* m_numberName;
    QLabel* m_numberAdvice;
    FieldEditor* m_number;
    FieldEditor* m_day;
    FieldEditor* m_post;
    FieldEditor* m_name;
    QLabel* m_lines;
};

} // namespace doithoai
