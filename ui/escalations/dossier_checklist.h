#pragma once

#include "ui/desk.h"
#include "ui/widgets/pieces.h"

namespace doithoai {

/// The parts of an escalation's dossier (Đ.7) as a checklist: there, stated as none, or missing and how to mend it — as the
/// workflow judges them; the petitions that it carries; and its own clock.
class DossierChecklist : public Card {
    Q_OBJECT

public:
    explicit DossierChecklist(Desk& desk, QWidget* parent = nullptr);
    void show(const EscalationCase& escalation);

Q_SIGNALS:
    void fieldWanted(const QString& key);

private:
    enum class Standing { There, None, Missing };
    void addPart(const QString& name, const QString& key, Standing standing, const QString& sentence);
    void addPetitions(const EscalationCase& escalation);
    void addClock(const EscalationCase& escalation);
    void stateNone(const QString& key);

    Desk& m_desk;
    EscalationCode m_code;
    QVBoxLayout* m_rows;
};

} // namespace doithoai
