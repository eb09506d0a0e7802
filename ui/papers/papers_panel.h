#pragma once

#include "domain/cases.h"
#include "ui/desk.h"

#include <QWidget>

namespace doithoai {

class PaperList;
class StepsView;

/// The papers of a session, by their place in its course, and its steps.
class PapersPanel : public QWidget {
    Q_OBJECT

public:
    explicit PapersPanel(Desk& desk, QWidget* parent = nullptr);
    void show(const SessionCase& session);

    PaperList* list() const { return m_list; }

private:
    PaperList* m_list;
    StepsView* m_steps;
};

} // namespace doithoai
