#include "ui/papers/signing_fields.h"

#include "documents/signing.h"
#include "services/number_register.h"
#include "ui/widgets/day_editor.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/text_editors.h"

#include <QVBoxLayout>

namespace doithoai {

SigningFields::SigningFields(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_numberName(makeLabel(tr("Number"), "small"))
    , m_numberAdvice(makeLabel({}, "small", Wrap::Yes))
    , m_number(new LineEditor)
    , m_day(new DayEditor(DayEditor::Holds::Day))
    , m_post(new ChoiceEditor({}))
    , m_name(new LineEditor)
    , m_lines(makeLabel({}, nullptr, Wrap::Yes))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    const auto add = [&](QLabel* label, FieldEditor* editor, const char* name) {
        editor->setObjectName(QLatin1String(name));
        editor->setName(label->text());
        label->setBuddy(editor->control());
        column->addWidget(label);
        column->addWidget(editor);
    };
    add(m_numberName, m_number, "signing:number");
    column->addWidget(m_numberAdvice);
    add(makeLabel(tr("Day of the paper"), "small"), m_day, "signing:date");
    add(makeLabel(tr("Who signs"), "small"), m_post, "signing:post");
    add(makeLabel(tr("Name of who signs"), "small"), m_name, "signing:name");
    column->addSpacing(4);
    m_lines->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_lines);
    for (FieldEditor* editor : {m_number, m_day, m_post, m_name}) {
        connect(editor, &FieldEditor::edited, this, [this] {
            showLines();
            Q_EMIT typed();
        });
        connect(editor, &FieldEditor::finished, this, [this] {
            showLines();
            Q_EMIT changed();
        });
    }
    connect(m_day, &FieldEditor::finished, this, [this] { propose(); });
    showLines();
}

SigningFields::~SigningFields()
{
    // A field that loses the focus while it is taken down would tell of words that are gone already.
    for (FieldEditor* editor : {m_number, m_day, m_post, m_name})
        editor->disconnect(this);
}

void SigningFields::setIssuer(const UnitCode& issuer, const QString& symbol)
{
    m_issuer = issuer;
    m_symbol = symbol;
    std::vector<Choice> posts;
    for (const Post& post : m_desk.office().directory().posts()) {
        if (post.unit == issuer && existsOn(post.from, post.to, day()))
            posts.push_back({post.code.text, post.name});
    }
    m_post->setChoices(posts);
    const bool takesNumber = !symbol.isEmpty();
    m_numberName->setVisible(takesNumber);
    m_number->setVisible(takesNumber);
    propose();
    showLines();
}

void SigningFields::propose()
{
    m_proposed.clear();
    if (!m_symbol.isEmpty()) {
        if (const auto next = proposedNumber(m_desk.office(), m_issuer, m_symbol, day()))
            m_proposed = *next;
    }
    m_numberAdvice->setText(tr("The next of this book is %1; left empty, the paper takes it. 21a is lawful too.").arg(m_proposed));
    m_numberAdvice->setVisible(!m_proposed.isEmpty());
}

QDate SigningFields::day() const
{
    const QDate typed = QDate::fromString(m_day->text(), Qt::ISODate);
    return typed.isValid() ? typed : m_desk.today();
}

void SigningFields::setSigning(const PaperSigning& signing)
{
    m_number->setText(signing.number);
    m_day->setText(signing.date ? signing.date->toString(Qt::ISODate) : QString());
    m_post->setText(signing.post.text);
    m_name->setText(signing.name);
    propose();
    showLines();
}

PaperSigning SigningFields::signing() const
{
    PaperSigning signing;
    signing.number = m_symbol.isEmpty() ? QString() : m_number->text();
    const QDate typed = QDate::fromString(m_day->text(), Qt::ISODate);
    if (typed.isValid())
        signing.date = typed;
    signing.post = PostCode{m_post->text()};
    signing.name = m_name->text();
    return signing;
}

QString SigningFields::number() const
{
    return m_symbol.isEmpty() || !m_number->text().isEmpty() ? m_number->text() : m_proposed;
}

void SigningFields::setReadOnly(bool isReadOnly)
{
    for (FieldEditor* editor : {m_number, m_day, m_post, m_name})
        editor->setReadOnly(isReadOnly);
}

void SigningFields::showLines()
{
    const Directory& directory = m_desk.office().directory();
    const Signature signature = signatureOf(directory.unit(m_issuer), PostCode{m_post->text()}, m_name->text(), day(), directory,
                                            m_desk.office().settings().value(QStringLiteral("papers.noStandingCommittee")));
    QStringList lines = signature.lines;
    lines.append(signature.name.isEmpty() ? QStringLiteral("……………………") : signature.name);
    m_lines->setText(lines.join(u'\n'));
    m_lines->setAccessibleName(tr("How it is signed: %1").arg(lines.join(QStringLiteral(", "))));
}

} // namespace doithoai
