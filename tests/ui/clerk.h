#pragma once

#include "hands.h"
#include "office_fixture.h"

#include "ui/add_dialog.h"
#include "ui/escalations/escalation_page.h"
#include "ui/escalations/escalations_screen.h"
#include "ui/event_dialog.h"
#include "ui/next_step_card.h"
#include "ui/petitions/petition_page.h"
#include "ui/petitions/petition_panel.h"
#include "ui/petitions/petitions_screen.h"
#include "ui/sessions/session_page.h"
#include "ui/sessions/sessions_screen.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/row_table.h"

#include <QMenu>
#include <QTabWidget>

namespace doithoai {

using Words = QMap<QString, QString>;
inline const QString sessionCode = QStringLiteral("ĐT-2023-001");

inline QString petition(int number)
{
    return QStringLiteral("KN-2023-%1").arg(number, 4, 10, QChar(u'0'));
}

/// The window of one day after the other, over the same file.
struct Clerk {
    OfficeFixture fixture;
    std::unique_ptr<MainWindow> window;

    void comeOn(int month, int day)
    {
        window.reset();
        fixture.today = QDate(2023, month, day);
        window = std::make_unique<MainWindow>(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today);
        window->show();
        settle();
    }

    SessionPage* session()
    {
        window->openCase(CaseKind::Session, sessionCode);
        settle();
        return window->sessions()->sessionPage();
    }

    NextStepCard* card(CaseKind kind, const QString& code)
    {
        window->openCase(kind, code);
        settle();
        Screen* screens[] = {window->sessions(), window->petitions(), window->escalations()};
        CasePage* page = static_cast<ListScreen*>(screens[static_cast<int>(kind)])->page();
        return page->findChild<NextStepCard*>();
    }

    /// Fills the dialog of an event and presses its button. Answers the rules that stood in the way; empty: it was done.
    static QStringList answer(EventDialog& dialog, const Words& words, const QString& reason, const QString& on)
    {
        if (!on.isEmpty())
            typeInto(dialog.findChild<FieldEditor*>(QStringLiteral("effectiveDay"))->control(), on);
        fill(dialog.form(), words);
        if (!reason.isEmpty())
            typeInto(dialog.findChild<FieldEditor*>(QStringLiteral("reason"))->control(), reason);
        if (!comesTrue([&] { return dialog.okButton()->isEnabled(); })) {
            QStringList sentences;
            for (const QLabel* label : dialog.findings()->findChildren<QLabel*>())
                sentences.append(label->text());
            dialog.reject();
            return sentences;
        }
        click(dialog.okButton());
        return {};
    }

    QStringList event(CaseKind kind, const QString& code, const char* name, const Words& words = {}, const QString& reason = {},
                      const QString& on = {}, const Words& justified = {})
    {
        NextStepCard* at = card(kind, code);
        const QString wanted = QString::fromLatin1(name);
        QStringList refused{QStringLiteral("no dialog")};
        const auto inside = [&](EventDialog& dialog) {
            for (auto it = justified.begin(); it != justified.end(); ++it) {
                auto* line = dialog.findChild<QLineEdit*>(QStringLiteral("reason:") + it.key());
                REQUIRE(line != nullptr);
                typeInto(line, it.value());
            }
            refused = answer(dialog, words, reason, on);
        };
        QAction* other = nullptr;
        for (QAction* action : at->others()->actions())
            other = action->data().toString() == wanted ? action : other;
        withDialog<EventDialog>(
            [&] {
                if (other != nullptr)
                    other->trigger();
                else
                    click(at->stepButton()->isEnabled() ? at->stepButton() : at->fillButton());
            },
            inside);
        return refused;
    }

    void done(CaseKind kind, const QString& code, const char* name, const Words& words = {}, const QString& reason = {},
              const QString& on = {}, const Words& justified = {})
    {
        const QStringList refused = event(kind, code, name, words, reason, on, justified);
        INFO(code.toStdString() << ' ' << name << ": " << refused.join(u'\n').toStdString());
        REQUIRE(refused.isEmpty());
    }

    /// One step for several petitions that were marked in the session's list.
    QStringList several(const QList<int>& numbers, const char* name, const Words& words = {})
    {
        PetitionPanel* panel = session()->petitions();
        session()->tabs()->setCurrentWidget(panel);
        panel->table()->view()->clearSelection();
        for (const int number : numbers) {
            const int row = panel->table()->model()->rowOf(petition(number));
            REQUIRE(row >= 0);
            panel->table()->view()->selectionModel()->select(panel->table()->model()->index(row, 0),
                                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        settle();
        const QString wanted = QString::fromLatin1(name);
        QStringList refused{QStringLiteral("not offered")};
        std::function<void()> act;
        for (QPushButton* button : panel->actionButtons()) {
            if (button->property("event").toString() == wanted)
                act = [button] { click(button); };
        }
        for (QMenu* menu : panel->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->data().toString() == wanted)
                    act = [action] { action->trigger(); };
            }
        }
        if (act)
            withDialog<EventDialog>(act, [&](EventDialog& dialog) { refused = answer(dialog, words, {}, {}); });
        return refused;
    }

    void severalDone(const QList<int>& numbers, const char* name, const Words& words = {})
    {
        const QStringList refused = several(numbers, name, words);
        INFO(name << ": " << refused.join(u'\n').toStdString());
        REQUIRE(refused.isEmpty());
    }

    QString add(const std::function<void()>& act, const Words& words)
    {
        QString code;
        const bool isAsked = withDialog<AddDialog>(act, [&](AddDialog& dialog) {
            fill(dialog.form(), words);
            click(dialog.findChild<QPushButton*>(QStringLiteral("ok")));
            code = dialog.code();
        });
        REQUIRE(isAsked);
        return code;
    }

    /// Types into the page of a case and leaves it to be kept.
    void write(CasePage* page, const Words& words)
    {
        for (FieldForm* form : page->findChildren<FieldForm*>()) {
            Words own;
            for (auto it = words.begin(); it != words.end(); ++it) {
                if (form->has(it.key()))
                    own.insert(it.key(), it.value());
            }
            fill(form, own);
            for (auto it = own.begin(); it != own.end(); ++it)
                Q_EMIT form->editor(it.key())->finished();
        }
        settle();
    }

    PetitionState state(int number) { return fixture.office->petition(PetitionCode{petition(number)})->petition.state; }
    SessionState sessionState() { return fixture.office->session(SessionCode{sessionCode})->session.state; }
};

} // namespace doithoai
