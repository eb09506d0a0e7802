#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "ui/language.h"
#include "ui/reports/duty_screen.h"
#include "ui/sessions/session_page.h"
#include "ui/sessions/sessions_screen.h"
#include "ui/widgets/row_table.h"

#include <QComboBox>
#include <QLabel>

using namespace doithoai;

namespace {

QString cell(RowTable* table, const QString& code, int column)
{
    const int row = table->model()->rowOf(code);
    REQUIRE(row >= 0);
    return table->model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("the duty of the year in the window")
{
    OfficeFixture fixture{NewFileContent::Sample};
    rememberLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    FakePrompter prompter;
    Desk desk(*fixture.office, {}, QDate(2023, 6, 20), prompter);
    DutyScreen screen(desk);
    screen.resize(1150, 650);
    screen.show();
    screen.reload();
    settle();
    RowModel* model = screen.table()->model();
    REQUIRE(model->rowCount() == 39);

    SECTION("shows each post by sign and word: done, one of two, none yet; nobody in default within the year")
    {
        QMap<QChar, int> signs;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString turns = model->index(row, 1).data().toString();
            const bool isDone = turns.startsWith(QStringLiteral("●●"));
            const bool isNone = turns.startsWith(QStringLiteral("○○"));
            CHECK((isDone == turns.endsWith(QStringLiteral("All 2 held"))));
            CHECK((isNone == turns.endsWith(QStringLiteral("None yet"))));
            ++signs[isDone ? u'd' : isNone ? u'n' : u'o'];
            const QVariant tone = model->index(row, 1).data(RowModel::ToneRole);
            CHECK(tone.toInt() != static_cast<int>(Tone::Bad));
        }
        CHECK(signs[u'o'] + signs[u'd'] > 0);
        CHECK(signs[u'n'] > 0);
    }

    SECTION("says what can still lawfully be held")
    {
        CHECK(screen.outlook()->text() == QStringLiteral("Announced today, a session is lawful from 30/06/2023. The last day to announce one of this year is 21/12/2023."));
    }

    SECTION("opens the sessions of a post, and a session from there")
    {
        const auto rows = sessionRows(*fixture.office, {});
        REQUIRE(rows);
        QString session, post;
        for (const SessionRow& row : *rows) {
            if (row.session.state == SessionState::Reported || row.session.state == SessionState::Closed || row.session.state == SessionState::Minuted) {
                session = row.session.code.text;
                post = row.session.chair.text;
                if (model->rowOf(post) >= 0)
                    break;
            }
        }
        REQUIRE(model->rowOf(post) >= 0);
        screen.table()->choose(post);
        settle();
        REQUIRE(screen.sessions()->model()->rowOf(session) >= 0);
        CHECK(cell(screen.sessions(), session, 1).startsWith(QStringLiteral("Chair")));
        QString opened;
        QObject::connect(&desk, &Desk::openAsked, &screen, [&](CaseKind, const QString& code) { opened = code; });
        Q_EMIT screen.sessions()->opened(session);
        CHECK(opened == session);
    }

    SECTION("a year that is over has no outlook and says what is missing")
    {
        screen.year()->setCurrentIndex(screen.year()->findText(QStringLiteral("2022")));
        settle();
        CHECK_FALSE(screen.outlook()->isVisible());
    }
}
