#pragma once

#include "domain/cases.h"
#include "ui/desk.h"
#include "ui/widgets/pieces.h"

class QTextEdit;

namespace doithoai {

/// One paragraph of the minutes as they grow.
struct MinutesLine {
    QString text;
    qsizetype boldUntil = 0; ///< its number
    QString petition;
    bool isDraft = false;    ///< being written, and no act yet
    bool isHeading = false;
};

/// The words of the opinion in hand as they are typed, over those of the case.
struct OpinionDraft {
    PetitionCode petition;
    QMap<QString, QString> texts; ///< field of the petition → words; only what differs
};

/// The course of the session in the words of its minutes: what was spoken to, in its order, then the opinion in hand
/// with what is being typed. Those that nobody spoke to yet are not there.
std::vector<MinutesLine> growingMinutes(Office& office, const SessionCase& session, const OpinionDraft& draft, QDate today);

/// The minutes as they grow, scrolled to what is being written.
class MinutesPane : public Card {
    Q_OBJECT

public:
    explicit MinutesPane(Desk& desk, QWidget* parent = nullptr);

    void show(const SessionCase& session, const OpinionDraft& draft);
    void setSaved(const QString& words);
    QTextEdit* text() const { return m_text; }

private:
    Desk& m_desk;
    QLabel* m_saved;
    QTextEdit* m_text;
};

} // namespace doithoai
