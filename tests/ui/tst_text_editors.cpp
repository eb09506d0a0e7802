#include "hands.h"

#include "ui/widgets/day_editor.h"
#include "ui/widgets/picker_editor.h"
#include "ui/widgets/text_editors.h"
#include "ui/widgets/typed_text.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>

namespace doithoai {

namespace {

void paste(QWidget* control, QMimeData* data)
{
    QGuiApplication::clipboard()->setMimeData(data);
    if (auto* lines = qobject_cast<QPlainTextEdit*>(control))
        lines->paste();
    else if (auto* line = qobject_cast<QLineEdit*>(control))
        line->paste();
}

void paste(QWidget* control, const QString& words)
{
    auto* data = new QMimeData;
    data->setText(words);
    paste(control, data);
}

} // namespace

TEST_CASE("a field of several lines")
{
    LongTextEditor editor;
    editor.show();
    auto* area = qobject_cast<QPlainTextEdit*>(editor.control());
    REQUIRE(area != nullptr);
    editor.setText(QStringLiteral("Đã có sẵn."));
    area->moveCursor(QTextCursor::End);

    SECTION("refuses a paste of five megabytes with a sentence, at once, and keeps what stood there")
    {
        paste(area, QString(5'000'000, u'x'));
        settle();
        CHECK(editor.text() == QStringLiteral("Đã có sẵn."));
        CHECK(editor.problem().contains(QStringLiteral("5")));
        CHECK_FALSE(editor.problem().isEmpty());
        paste(area, QStringLiteral(" Thêm."));
        CHECK(editor.text() == QStringLiteral("Đã có sẵn. Thêm."));
        CHECK(editor.problem().isEmpty());
    }

    SECTION("takes one line of nearly a million characters, and still answers a key at once")
    {
        QString words;
        while (words.size() < 900'000)
            words += QStringLiteral("rãnh thoát nước ");
        paste(area, words);
        settle();
        CHECK(editor.text().size() > 899'000);
        CHECK(editor.text().count(QStringLiteral("rãnh")) == words.count(QStringLiteral("rãnh")));
        QTest::keyClick(area, Qt::Key_A);
        settle();
    }

    SECTION("takes the words of rich text without its form, and asks no file for its pictures")
    {
        auto* data = new QMimeData;
        data->setHtml(QStringLiteral("<table><tr><td><b>Nạo vét</b> &amp; sửa</td></tr></table><img src=\"file:///etc/passwd\">"));
        paste(area, data);
        CHECK(editor.text().contains(QStringLiteral("Nạo vét")));
        CHECK(editor.text().contains(QStringLiteral("& sửa")));
        CHECK_FALSE(editor.text().contains(u'<'));
        CHECK_FALSE(editor.text().contains(QStringLiteral("passwd")));
    }

    SECTION("refuses a picture with a sentence")
    {
        auto* data = new QMimeData;
        data->setImageData(QImage(8, 8, QImage::Format_RGB32));
        paste(area, data);
        CHECK(editor.text() == QStringLiteral("Đã có sẵn."));
        CHECK_FALSE(editor.problem().isEmpty());
    }

    SECTION("holds plain composed words, whatever was pasted")
    {
        editor.setText({});
        paste(area, QStringLiteral("Đo\u0302\u0301i thoa\u0323i\u0007\u0000\u009f\r\nhai\u2029ba").normalized(QString::NormalizationForm_D));
        CHECK(editor.text() == QStringLiteral("Đối thoại\nhai\nba"));
    }

    SECTION("turns what was written in an old font into Unicode, says so, and takes it back with Ctrl+Z")
    {
        paste(area, QString::fromLatin1(" \xA7\xD2 ngh\xDE s\xF6" "a ch\xF7" "a \xAE\xAD\xEAng"));
        CHECK(editor.text() == QStringLiteral("Đã có sẵn. Đề nghị sửa chữa đường"));
        CHECK(editor.problem().contains(QStringLiteral("TCVN3")));
        qobject_cast<QPlainTextEdit*>(area)->undo();
        CHECK(editor.text() == QStringLiteral("Đã có sẵn."));
    }
}

namespace {

void drop(QWidget* control, const QString& words)
{
    QMimeData data;
    data.setText(words);
    QWidget* target = control;
    if (auto* area = qobject_cast<QAbstractScrollArea*>(control))
        target = area->viewport();
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &move);
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &dropped);
}

} // namespace

TEST_CASE("what is dropped into a field that has no focus is kept like what is typed")
{
    const QString words = QStringLiteral("Câu bốn năm sáu.");
    const Directory directory;
    const EditorWorld world{directory, {}, QDate(2023, 3, 10), {}, {}};
    const QSet<QString> all{QStringLiteral("overview"), QStringLiteral("conclusions"), QStringLiteral("venue")};
    FieldForm form(fieldsOfKind(CaseKind::Session), {{QString(), {QStringLiteral("overview"), QStringLiteral("conclusions"), QStringLiteral("venue")}}}, world);
    // As a page does: what is kept comes back, and the whole form is shown anew.
    QMap<QString, QString> values{{QStringLiteral("overview"), QStringLiteral("Câu một. ") + words}};
    form.show(values, all);
    QObject::connect(&form, &FieldForm::kept, &form, [&](const QString& key, const QString& text) {
        values.insert(key, text);
        form.show(values, all);
    });
    static_cast<QWidget&>(form).show();
    settle();
    const auto control = [&](const char* key) { return form.editor(QLatin1String(key))->control(); };

    SECTION("moved from one field of several lines to another, it stands in the second and is gone from the first")
    {
        auto* from = qobject_cast<QPlainTextEdit*>(control("overview"));
        from->setFocus();
        QTextCursor cursor = from->textCursor();
        cursor.setPosition(9);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        from->setTextCursor(cursor);
        drop(control("conclusions"), words);
        cursor.removeSelectedText();
        REQUIRE_FALSE(control("conclusions")->hasFocus());
        CHECK(comesTrue([&] { return values.value(QStringLiteral("conclusions")) == words; }));
        CHECK(form.text(QStringLiteral("conclusions")) == words);
        CHECK(values.value(QStringLiteral("overview")) == QStringLiteral("Câu một."));
    }
    SECTION("into a field of one line")
    {
        drop(control("venue"), words);
        REQUIRE_FALSE(control("venue")->hasFocus());
        CHECK(comesTrue([&] { return values.value(QStringLiteral("venue")) == words; }));
        CHECK(form.text(QStringLiteral("venue")) == words);
    }
    SECTION("what the program itself shows is no word of anybody")
    {
        bool isEdited = false;
        QObject::connect(&form, &FieldForm::edited, &form, [&] { isEdited = true; });
        control("conclusions")->setFocus();
        form.show({{QStringLiteral("conclusions"), words}}, all);
        CHECK(form.text(QStringLiteral("conclusions")) == words);
        CHECK_FALSE(isEdited);
    }
}

TEST_CASE("a field of one line")
{
    LineEditor editor;
    editor.show();
    auto* line = qobject_cast<QLineEdit*>(editor.control());
    REQUIRE(line != nullptr);

    SECTION("takes line breaks and tabs as blanks")
    {
        paste(line, QStringLiteral("Khu phố\r\nLong Vĩ\tngõ\n12"));
        CHECK(editor.text() == QStringLiteral("Khu phố Long Vĩ ngõ 12"));
    }

    SECTION("composes letters, drops control characters, keeps the cursor behind what was typed")
    {
        line->setText(QStringLiteral("Nguyễn "));
        paste(line, QStringLiteral("Va\u0306n\u0001 "));
        CHECK(editor.text() == QStringLiteral("Nguyễn Văn"));
        QTest::keyClicks(line, QStringLiteral("A"));
        CHECK(editor.text() == QStringLiteral("Nguyễn Văn A"));
    }

    SECTION("turns what was written in an old font into Unicode, and leaves what is typed key by key")
    {
        paste(line, QString::fromLatin1("Nguy\xD4n Th\xDE Lan"));
        CHECK(editor.text() == QStringLiteral("Nguyễn Thị Lan"));
        CHECK_FALSE(editor.problem().isEmpty());
        line->clear();
        paste(line, QStringLiteral("Ô Thê, à"));
        CHECK(editor.text() == QStringLiteral("Ô Thê, à"));
    }

    SECTION("takes what fits of five megabytes at once, and says so")
    {
        paste(line, QString(5'000'000, u'x'));
        CHECK(editor.text().size() == typed::longestLine);
        CHECK_FALSE(editor.problem().isEmpty());
    }
}

TEST_CASE("a field for a day")
{
    DayEditor editor(DayEditor::Holds::Day);
    editor.show();

    SECTION("says in place that a day does not exist, and never loses what was typed")
    {
        typeInto(editor.control(), QStringLiteral("31/02/2023"));
        CHECK(editor.problem().isEmpty());
        QTest::keyClick(editor.control(), Qt::Key_Return);
        CHECK(editor.problem().contains(QStringLiteral("31/02/2023")));
        CHECK(editor.text() == QStringLiteral("31/02/2023"));
        typeInto(editor.control(), QStringLiteral("28/02/2023"));
        CHECK(editor.problem().isEmpty());
        CHECK(editor.text() == QStringLiteral("2023-02-28"));
    }

    SECTION("takes a day that was pasted with line breaks around it")
    {
        paste(editor.control(), QStringLiteral("\n18/03/2023\r\n"));
        CHECK(editor.text() == QStringLiteral("2023-03-18"));
    }
}

TEST_CASE("a form with a day that does not exist")
{
    const Directory directory;
    const EditorWorld world{directory, {}, QDate(2023, 3, 10), {}, {}};
    FieldForm form(fieldsOfKind(CaseKind::Petition), {{QString(), {QStringLiteral("receivedOn"), QStringLiteral("content")}}}, world);
    form.show({}, {QStringLiteral("receivedOn"), QStringLiteral("content")});
    static_cast<QWidget&>(form).show();

    SECTION("shows the sentence at the field, also after the dialog judged anew, and keeps the words")
    {
        typeInto(form.editor(QStringLiteral("receivedOn"))->control(), QStringLiteral("30/02/2023"));
        QTest::keyClick(form.editor(QStringLiteral("receivedOn"))->control(), Qt::Key_Return);
        form.clearTroubles();
        const auto said = [&] {
            for (const QLabel* label : form.findChildren<QLabel*>()) {
                if (label->property("role").toString() == QLatin1String("trouble") && label->isVisibleTo(&form))
                    return label->text();
            }
            return QString();
        };
        CHECK(said().contains(QStringLiteral("30/02/2023")));
        form.show({{QStringLiteral("receivedOn"), QStringLiteral("2023-03-01")}}, {QStringLiteral("receivedOn"), QStringLiteral("content")});
        CHECK(form.text(QStringLiteral("receivedOn")) == QStringLiteral("30/02/2023"));
    }
}

TEST_CASE("two fields side by side stand at one height, also where the name of one takes two lines")
{
    const Directory directory;
    const EditorWorld world{directory, {}, QDate(2023, 3, 10), {}, {}};
    FieldSpec brief;
    brief.key = QStringLiteral("unit");
    brief.label = QStringLiteral("Đơn vị xử lý");
    FieldSpec wordy;
    wordy.key = QStringLiteral("days");
    wordy.label = QStringLiteral("Số ngày để trả lời, tính từ ngày giao hoặc ngày tiếp nhận, theo quy định của cơ quan");
    FieldForm form({brief, wordy}, {{QString(), {brief.key, wordy.key}}}, world);
    QWidget& window = form;
    window.resize(600, 200);
    window.show();
    settle();
    CHECK(form.editor(brief.key)->mapTo(&form, QPoint()).y() == form.editor(wordy.key)->mapTo(&form, QPoint()).y());
    CHECK(form.editor(brief.key)->mapTo(&form, QPoint()).y() > QFontMetrics(form.font()).height() * 3 / 2);
    window.resize(500, 400);
    settle();
    CHECK(form.editor(brief.key)->mapTo(&form, QPoint()).y() < QFontMetrics(form.font()).height() * 3 / 2);
}

TEST_CASE("a picker")
{
    PickerEditor editor({{QStringLiteral("A"), QStringLiteral("Phường Đình Bảng")}, {QStringLiteral("B"), QStringLiteral("Phường Đồng Kỵ")}},
                        PickerEditor::Holds::One);
    editor.show();
    auto* completer = editor.findChild<QCompleter*>();

    SECTION("opens its whole list by key")
    {
        const auto key = GENERATE(Qt::Key_Down, Qt::Key_F4);
        editor.control()->setFocus();
        QTest::keyClick(editor.control(), key);
        CHECK(completer->popup()->isVisible());
        CHECK(completer->popup()->model()->rowCount() == 2);
    }

    SECTION("takes five megabytes without a pause")
    {
        paste(editor.control(), QString(5'000'000, u'x'));
        settle();
        CHECK_FALSE(editor.problem().isEmpty());
    }
}

} // namespace doithoai
