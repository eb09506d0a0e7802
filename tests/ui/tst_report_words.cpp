#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "ui/language.h"
#include "ui/reports/report_screen.h"
#include "ui/reports/report_words_card.h"
#include "ui/typed_words.h"

#include <QComboBox>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>

using namespace doithoai;

namespace {

QString s(const char* words)
{
    return QString::fromUtf8(words);
}

} // namespace

TEST_CASE("the words of a report while they are typed")
{
    OfficeFixture fixture{NewFileContent::Sample};
    rememberLanguage(s("en"));
    useLanguage(s("en"));
    FakePrompter prompter;
    MainWindow window(*fixture.office, s("Nguyễn Thị Hạnh"), QDate(2023, 12, 20), &prompter);
    window.resize(1200, 700);
    window.show();
    window.activateWindow();
    window.showScreen(Place::Reports);
    QComboBox* period = window.reports()->period();
    period->setCurrentIndex(period->findData(s("2023-H1")));
    settle();
    FieldForm* form = window.reports()->words()->form();
    const auto keptAs = [&](const char* word) { return fixture.office->settings().value(s("report.2023-H1.") + s(word)); };

    SECTION("stay in their field while the file does not take them, and are kept when it does")
    {
        const QString path = fixture.office->file().path();
        REQUIRE(QFile::rename(path, path + s(".away")));
        typeInto(form->editor(s("leading"))->control(), s("Đã chỉ đạo kịp thời"));
        Q_EMIT form->editor(s("leading"))->finished();
        CHECK(window.reports()->words()->typed()->unsaved().size() == 1);
        // Another period shows its own, and the one before has them still.
        period->setCurrentIndex(period->findData(s("2023-H2")));
        settle();
        CHECK(form->text(s("leading")).isEmpty());
        period->setCurrentIndex(period->findData(s("2023-H1")));
        settle();
        CHECK(form->text(s("leading")) == s("Đã chỉ đạo kịp thời"));
        window.close();
        CHECK(window.isVisible());
        CHECK_FALSE(window.isAllSaved());
        CHECK(prompter.asked.join(u' ').contains(s("Leadership and direction")));
        // A window in another language has new fields: they have the words, and go on trying.
        window.setLanguage(s("vi"));
        REQUIRE(window.reports()->words()->form() != form);
        CHECK_FALSE(window.isAllSaved());
        window.reports()->period()->setCurrentIndex(window.reports()->period()->findData(s("2023-H1")));
        settle();
        CHECK(window.reports()->words()->form()->text(s("leading")) == s("Đã chỉ đạo kịp thời"));
        REQUIRE(QFile::rename(path + s(".away"), path));
        CHECK(comesTrue([&] { return keptAs("leading") == s("Đã chỉ đạo kịp thời"); }));
        CHECK(comesTrue([&] { return window.isAllSaved(); }));
        rememberLanguage(s("en"));
        useLanguage(s("en"));
    }

    SECTION("what a rule refuses is asked about, too")
    {
        typeInto(form->editor(s("date"))->control(), s("31/06/2023"));
        Q_EMIT form->editor(s("date"))->finished();
        settle();
        CHECK(window.reports()->words()->typed()->unsaved().isEmpty());
        // It stays with its period.
        period->setCurrentIndex(period->findData(s("2023-H2")));
        settle();
        CHECK(form->text(s("date")).isEmpty());
        CHECK_FALSE(window.isAllSaved());
        period->setCurrentIndex(period->findData(s("2023-H1")));
        settle();
        CHECK(form->text(s("date")) == s("31/06/2023"));
        window.close();
        CHECK(window.isVisible());
        CHECK(prompter.asked.join(u' ').contains(s("31/06/2023")));
    }

    SECTION("stay in sight")
    {
        QScrollArea* area = nullptr;
        for (QWidget* outer = form->parentWidget(); outer != nullptr && area == nullptr; outer = outer->parentWidget())
            area = qobject_cast<QScrollArea*>(outer);
        REQUIRE(area != nullptr);
        QWidget* control = form->editor(s("proposals"))->control();
        control->setFocus();
        area->ensureWidgetVisible(control);
        QScrollBar* bar = area->verticalScrollBar();
        bar->setValue(bar->maximum());
        const int before = bar->value();
        REQUIRE(before > 0);
        int lowest = before;
        QObject::connect(bar, &QScrollBar::valueChanged, bar, [&lowest](int value) { lowest = std::min(lowest, value); });
        QTest::sendKeyEvent(QTest::Click, control, Qt::Key_unknown, s("Đ"), Qt::NoModifier);
        REQUIRE(comesTrue([&] { return keptAs("proposals") == s("Đ"); }));
        for (int i = 0; i < 20; ++i)
            settle();
        CHECK(lowest == before);
        CHECK(bar->value() == before);
    }
}
