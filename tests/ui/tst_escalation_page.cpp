#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "services/lists.h"
#include "ui/escalations/dossier_checklist.h"
#include "ui/escalations/escalation_page.h"
#include "ui/escalations/superior_card.h"
#include "ui/event_dialog.h"
#include "ui/language.h"
#include "ui/widgets/pieces.h"

#include <QCheckBox>

namespace doithoai {

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

QString wordsOf(const QWidget* widget)
{
    QString all;
    for (const QLabel* label : widget->findChildren<QLabel*>()) {
        if (label->isVisibleTo(widget))
            all += label->text() + u'\n';
    }
    return all;
}

/// The dossier of the sample that is being drafted, with its three parts taken out again.
struct Dossier {
    OfficeFixture fixture{NewFileContent::Sample};
    FakePrompter prompter;
    QString session, petition, code;

    Dossier()
    {
        useLanguage(QStringLiteral("en"));
        fixture.today = QDate(2023, 11, 20);
        ListFilter drafting;
        drafting.state = q("drafting");
        const auto rows = escalationRows(*fixture.office, drafting);
        REQUIRE(rows);
        REQUIRE_FALSE(rows->empty());
        code = rows->front().escalation.code.text;
        session = rows->front().escalation.session.text;
        petition = fixture.office->escalation(EscalationCode{code})->escalation.petitions.front().text;
        REQUIRE(fixture.office->set(code, {{q("documents"), {}}, {q("differing"), {}}, {q("results"), {}}}, fixture.actor()));
    }
};

} // namespace

TEST_CASE("the page of an escalation")
{
    Dossier dossier;
    OfficeFixture& fixture = dossier.fixture;
    Desk desk(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, dossier.prompter);
    EscalationPage page(desk);
    page.resize(1140, 600);
    page.open(dossier.code);
    page.show();
    QObject::connect(fixture.office.get(), &Office::caseChanged, &page, [&] { page.reload(); });
    const QStringList mayBeNone{q("documents"), q("differing"), q("results")};

    SECTION("ticks the parts of the dossier as the workflow judges them")
    {
        const auto judged = fixture.office->rehearse(dossier.code, q("complete"), {}, fixture.today);
        REQUIRE(judged);
        int missed = 0;
        for (const Finding& finding : judged->findings)
            missed += finding.rule == q("escalation-dossier") && !finding.field.isEmpty() ? 1 : 0;
        int crosses = 0;
        for (const QString& part : mayBeNone)
            crosses += page.checklist()->signOf(part) == QStringLiteral("✗") ? 1 : 0;
        CHECK(missed == 3);
        CHECK(crosses == 3);
    }

    SECTION("states by a tick that there are none, and takes it back")
    {
        QCheckBox* none = page.checklist()->noneBox(q("differing"));
        none->click();
        CHECK(fixture.office->escalation(EscalationCode{dossier.code})->escalation.differing == q("none"));
        CHECK(page.checklist()->signOf(q("differing")) == QStringLiteral("✓"));
        CHECK(none->isChecked());
        none->click();
        CHECK(fixture.office->escalation(EscalationCode{dossier.code})->escalation.differing.isEmpty());
        CHECK(page.checklist()->signOf(q("differing")) == QStringLiteral("✗"));
    }

    SECTION("goes to the field of a part that is missing")
    {
        page.activateWindow();
        settle();
        page.goToField(q("results"));
        CHECK(page.findChild<FieldEditor*>(q("field:results"))->control()->hasFocus());
        page.goToField(q("proposal"));
        CHECK(page.findChild<FieldEditor*>(q("field:proposal"))->control()->hasFocus());
    }

    SECTION("marks the direct superior, and leads to the petitions that it carries")
    {
        CHECK(wordsOf(&page).contains(q("direct superior")));
        QString opened;
        QObject::connect(&desk, &Desk::openAsked, &page, [&](CaseKind, const QString& asked) { opened = asked; });
        click(page.findChild<QWidget*>(QStringLiteral("carried:") + dossier.petition)->findChild<QPushButton*>());
        CHECK(opened == dossier.petition);
    }

    SECTION("counts the silence of the superior, and asks for an opinion")
    {
        for (const QString& part : mayBeNone)
            page.checklist()->noneBox(part)->click();
        fixture.apply(dossier.code, "complete");
        fixture.apply(dossier.code, "submit", {{q("number"), q("12-BC/ĐU")}});
        CHECK(page.checklist()->signOf(q("minutes")) == QStringLiteral("✓"));
        const EscalationCase sent = *fixture.office->escalation(EscalationCode{dossier.code});
        CHECK(SuperiorClock::silence(sent, fixture.office->calendar(), QDate(2023, 11, 27)) == 5);
        fixture.today = QDate(2023, 11, 27);
        fixture.apply(dossier.code, "remind", {{q("number"), q("15-CV/ĐU")}});
        const EscalationCase asked = *fixture.office->escalation(EscalationCode{dossier.code});
        CHECK(SuperiorClock::silence(asked, fixture.office->calendar(), QDate(2023, 11, 27)) == 5);

        Desk later(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, dossier.prompter);
        EscalationPage waiting(later);
        waiting.open(dossier.code);
        waiting.show();
        CHECK(wordsOf(waiting.clock()).contains(q("No word for 5 working days")));
        CHECK(wordsOf(waiting.clock()).contains(q("15-CV/ĐU")));
        const bool isAsked = withDialog<EventDialog>([&] { click(waiting.clock()->askButton()); }, [](EventDialog&) {});
        CHECK(isAsked);
    }
}

} // namespace doithoai
