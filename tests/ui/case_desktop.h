#pragma once

#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "ui/language.h"
#include "ui/petitions/petition_page.h"
#include "ui/petitions/petitions_screen.h"
#include "ui/sessions/session_page.h"
#include "ui/sessions/sessions_screen.h"

namespace doithoai {

/// A window in English on an office that has planned one session, and the pages of its cases.
struct Desktop {
    OfficeFixture fixture;
    FakePrompter prompter;
    QString session;
    std::unique_ptr<MainWindow> window;

    static QString s(const char* words) { return QString::fromUtf8(words); }

    Desktop()
    {
        rememberLanguage(s("en"));
        useLanguage(s("en"));
        session = fixture.addSession();
        window = std::make_unique<MainWindow>(*fixture.office, s("Nguyễn Thị Hạnh"), fixture.today, &prompter);
        window->show();
        window->activateWindow();
        settle();
    }

    QString receive(const char* who, const char* what)
    {
        return fixture.add(CaseKind::Petition, {{s("content"), s(what)}, {s("petitioner"), s(who)}, {s("receivedOn"), s("2023-03-01")},
                                                {s("channel"), s("submitted")}, {s("session"), session}});
    }

    PetitionPage* petition(const QString& code)
    {
        window->openCase(CaseKind::Petition, code);
        settle();
        return window->petitions()->petitionPage();
    }

    SessionPage* sessionPage()
    {
        window->openCase(CaseKind::Session, session);
        settle();
        return window->sessions()->sessionPage();
    }
};

} // namespace doithoai
