#include "documents/forms/form.h"

#include "documents/forms/opinions.h"
#include "documents/paper_settings.h"
#include "documents/replacement.h"
#include "documents/signing.h"
#include "domain/dates.h"

#include <QRegularExpression>

namespace doithoai {

namespace {

QString dots(int count)
{
    return QString(count, u'.');
}

QString withoutStop(const QString& words)
{
    QString open = printable(words);
    while (open.endsWith(u'.') || open.endsWith(u';') || open.endsWith(u','))
        open.chop(1);
    return open;
}

} // namespace

QString clockWords(const QDateTime& moment)
{
    return QStringLiteral("%1 giờ %2").arg(moment.time().hour()).arg(moment.time().minute(), 2, 10, QChar(u'0'));
}

QStringList namesIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\n;]"));
    QStringList names;
    for (const QString& part : text.split(between)) {
        QString name = printable(part);
        while (name.endsWith(u'.') || name.endsWith(u','))
            name.chop(1);
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names;
}

QString nameOnly(const QString& words)
{
    return words.section(u',', 0, 0).trimmed();
}

Form::Form(const PaperInput& input) : m_input(input), m_parts(input.profile) {}

void Form::addAll(std::vector<Block> blocks)
{
    for (Block& block : blocks)
        m_blocks.push_back(std::move(block));
}

QString Form::place() const
{
    const QString own = issuer() ? issuer()->place : QString();
    return own.isEmpty() ? setting("papers.place") : own;
}

void Form::headWith(const QString& number, const QString& about, bool hasPlace)
{
    if (context().isDraft)
        add(m_parts.draftMark());
    const QString placeLine = PaperParts::placeLine(place(), record().signing.date, m_input.day.year());
    SideBySide letterhead = m_parts.letterhead(issuer(), issuerName(), number, hasPlace ? placeLine : QString());
    if (!about.isEmpty()) {
        letterhead.left.emplace_back(m_parts.about(about));
        if (const QString replaced = replacement(); !replaced.isEmpty()) {
            Paragraph line = m_parts.replacement(replaced);
            line.size = m_parts.profile().aboutSize;
            line.pitch = line.size + 4;
            letterhead.left.emplace_back(std::move(line));
        }
    }
    add(std::move(letterhead));
}

void Form::head(const QString& symbol)
{
    m_symbol = symbol;
    headWith(m_parts.number(record().signing.number, symbol, issuer()), {});
}

void Form::headOfMinutes()
{
    m_symbol = QStringLiteral("BB");
    headWith(m_parts.number(record().signing.number, QStringLiteral("BB"), issuer()), {},
             setting("papers.minutesPlaceLine") == QLatin1String("yes"));
}

void Form::letterHead(const QString& symbol, const QString& about)
{
    m_symbol = symbol;
    m_subject = QStringLiteral("V/v ") + uncapitalised(about);
    headWith(m_parts.letterNumber(record().signing.number, symbol, issuer(), setting("papers.letterEnding")), about);
}

void Form::plainHead()
{
    SideBySide letterhead = m_parts.letterhead(issuer(), issuerName(), {}, {});
    letterhead.left.pop_back(); // the line of the number
    add(std::move(letterhead));
}

void Form::title(const QString& name, const QStringList& subject)
{
    m_subject = name.left(1) + name.mid(1).toLower() + u' ' + subject.join(u' ');
    addAll(m_parts.title(name, subject));
    if (const QString replaced = replacement(); !replaced.isEmpty())
        add(m_parts.replacement(replaced));
}

QString Form::replacement() const
{
    const auto& old = record().replaces;
    return old && old->kind == m_name ? replacementWords(*old, m_symbol, m_parts) : QString();
}

/// The register tells sessions apart by what was talked about.
QString Form::subjectOfAll() const
{
    QString subject = printable(m_subject);
    if (subject.isEmpty())
        return {};
    const QString topic = hasSession() && record().petitions.empty() ? withoutStop(session().topic) : QString();
    if (!topic.isEmpty() && !subject.contains(topic, Qt::CaseInsensitive))
        subject += QStringLiteral(", chủ đề: ") + topic;
    return subject + inBrackets(replacement());
}

void Form::heading(const QString& words)
{
    add(m_parts.heading(++m_headings, words));
}

void Form::subheading(const QString& words)
{
    add(m_parts.subheading(words));
}

void Form::say(const QString& words, const QString& origin)
{
    add(m_parts.sentence({{closed(printable(words))}}, origin));
}

void Form::item(const QString& words, const QString& origin)
{
    add(m_parts.sentence({{QStringLiteral("- ") + closed(printable(words))}}, origin));
}

void Form::labelled(const QString& label, const QString& words, const QString& origin)
{
    if (!printable(words).isEmpty())
        add(m_parts.labelled(label, words, origin));
    else if (hasRoom())
        lineToWrite(label);
}

bool Form::tells(const QString& key, const QString& proposed) const
{
    return hasRoom() || !printable(word(key)).isEmpty() || !printable(proposed).isEmpty();
}

void Form::lineToWrite(const QString& label)
{
    Paragraph line = m_parts.sentence({{label + u' ', true}, {dots(90)}});
    line.align = Align::Left;
    add(std::move(line));
}

void Form::addressees(const QStringList& names)
{
    if (names.size() <= 1) {
        Paragraph line = m_parts.sentence({{QStringLiteral("Kính gửi: ")}, {names.isEmpty() ? dots(60) : names.first()}});
        line.align = Align::Centre;
        line.firstLine = 0;
        line.before = 4;
        line.after = 10;
        add(std::move(line));
        return;
    }
    Paragraph first = m_parts.sentence({{QStringLiteral("Kính gửi:")}});
    first.align = Align::Left;
    first.firstLine = 20;
    first.after = 2;
    first.keepWithNext = true;
    add(std::move(first));
    for (const QString& name : names) {
        const bool isLast = &name == &names.back();
        Paragraph line = m_parts.sentence({{QStringLiteral("- %1%2").arg(name, isLast ? QStringLiteral(".") : QStringLiteral(";"))}});
        line.align = Align::Left;
        line.firstLine = 0;
        line.indent = 40;
        line.after = isLast ? 10.0 : 2.0;
        add(std::move(line));
    }
}

void Form::personsWords(const QString& key, const QString& proposed, int dottedLines)
{
    const QString own = word(key);
    std::vector<Block> blocks = m_parts.words(own.trimmed().isEmpty() ? proposed : own);
    if (blocks.empty()) {
        if (!hasRoom())
            return;
        WriteLines lines = m_parts.dotted(dottedLines);
        lines.word = key;
        add(lines);
        return;
    }
    for (Block& block : blocks) {
        std::get<Paragraph>(block).word = key;
        add(std::move(block));
    }
}

namespace {

/// Where a Party body keeps its paper. The committee of a ward at home, where nobody asks which ward; that of a city or a
/// province has an office for it.
QString keptBy(const QString& issuer)
{
    static const QRegularExpression withOffice(QStringLiteral("^(Tỉnh|Thành|Thị|Huyện|Quận) ủy\\b"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    const auto committee = withOffice.match(issuer);
    return committee.hasMatch() ? QString(u"Văn phòng " + committee.captured(0)) : issuer.section(QStringLiteral(" phường "), 0, 0);
}

} // namespace

void Form::foot(const QStringList& recipients)
{
    const Signature signature = signing();
    const QChar between = isParty() ? u',' : u';';
    QStringList list;
    for (const QString& recipient : recipients)
        list.append(recipient.startsWith(u'-') ? recipient : QString(u"- " + recipient + between));
    const QString keep = m_parts.profile().recipientsKeep;
    list.append(keep.contains(QLatin1String("%1")) ? keep.arg(keptBy(issuerName())) : keep);
    SideBySide block;
    block.left = m_parts.recipients(list);
    block.right = m_parts.signature(signature.lines, QString(), signature.name);
    block.keepWithPrevious = true;
    block.before = 12;
    add(std::move(block));
}

Signature Form::signing() const
{
    const PaperSigning& signing = record().signing;
    return signatureOf(issuer(), signing.post, signing.name, m_input.day, directory(),
                       setting("papers.noStandingCommittee"));
}

void Form::twoSignatures(const QStringList& left, const QString& leftName, const QStringList& right, const QString& rightName)
{
    SideBySide block;
    block.left = m_parts.signature(left, QString(), nameOnly(leftName));
    block.right = m_parts.signature(right, QString(), nameOnly(rightName));
    // Both names stand on one line, however many lines of power stand above each.
    const double line = m_parts.profile().signingSize + 4;
    auto& shorter = left.size() < right.size() ? block.left : block.right;
    shorter.insert(std::prev(shorter.end()), Gap{line * double(std::abs(left.size() - right.size()))});
    block.keepWithPrevious = true;
    block.before = 10;
    add(std::move(block));
}

void Form::annex(const QString& name)
{
    static const char* const romans[] = {"", "I", "II", "III", "IV", "V", "VI"};
    ++m_annexes;
    add(PageBreak{});
    const QString which = m_parts.profile().annexRoman ? QString(QLatin1String(romans[std::min(m_annexes, 6)]))
                                                       : QString::number(m_annexes);
    Paragraph head = m_parts.sentence({{QStringLiteral("PHỤ LỤC %1").arg(which), true}});
    head.align = Align::Centre;
    head.firstLine = head.after = 0;
    head.keepWithNext = true;
    head.outline = 1;
    add(head);
    Paragraph title = m_parts.sentence({{name, true}});
    title.align = Align::Centre;
    title.firstLine = 0;
    title.after = 10;
    title.keepWithNext = true;
    add(std::move(title));
}

Document Form::take(const QString& title, Sheet sheet)
{
    Document document;
    document.sheet = sheet;
    document.title = printable(title);
    document.subject = subjectOfAll();
    document.name = document.title;
    document.blocks = std::exchange(m_blocks, {});
    m_subject.clear();
    m_headings = m_annexes = 0;
    return document;
}

bool Form::isParty() const
{
    return m_parts.profile().lines.contains(QStringLiteral("party"));
}

QString Form::issuerName() const
{
    return issuer() ? issuer()->name : setting("office.body");
}

QString Form::superiorName() const
{
    const Unit* superior = issuer() ? directory().unit(issuer()->superior) : nullptr;
    return superior ? superior->name : QStringLiteral("cơ quan cấp trên trực tiếp");
}

QString Form::word(const QString& key) const
{
    return record().words.value(QString(m_name) + u'/' + key);
}

QString Form::wordOf(const char* paper, const QString& key) const
{
    return record().words.value(QString(QLatin1String(paper)) + u'/' + key);
}

QString Form::setting(const char* key) const
{
    return context().settings.value(QLatin1String(key));
}

QString Form::personWords(const PostCode& post, const QString& givenName, QDate on) const
{
    QString name = givenName.trimmed();
    if (const Official* holder = directory().holder(post, on); name.isEmpty() && holder)
        name = holder->name;
    const QString office = post.isEmpty() ? QStringLiteral("lãnh đạo") : postName(post);
    return name.isEmpty() ? QStringLiteral("đồng chí %1").arg(office) : QStringLiteral("đồng chí %1, %2").arg(name, office);
}

QString Form::listed(const char* list, const QString& key) const
{
    return context().vocabulary.paperLabel(QLatin1String(list), key);
}

QString Form::legalBasis() const
{
    return m_parts.citation(context().profile.legalBasis);
}

QDate Form::sessionDay() const
{
    return hasSession() ? dayOf(session(), context()) : m_input.day;
}

QString Form::sessionWhen() const
{
    const std::optional<QDateTime>& start = session().actualStart ? session().actualStart : session().plannedStart;
    return start ? QStringLiteral("%1, %2").arg(clockWords(*start), dates::onPaper(start->date()))
                 : QStringLiteral("..... giờ ....., ngày ..... tháng ..... năm .......");
}

QString Form::chairWords() const
{
    QString chair = personWords(session().chair, session().chairName, sessionDay());
    if (!session().deputyFor.isEmpty() && session().deputyFor != session().chair)
        chair += QStringLiteral(" (chủ trì thay %1)").arg(postName(session().deputyFor));
    return chair;
}

QString Form::partnerWords() const
{
    if (session().form == QLatin1String("representatives"))
        return QStringLiteral("đại diện %1").arg(people());
    if (session().form == QLatin1String("leaders"))
        return QStringLiteral("lãnh đạo, cán bộ các cấp");
    if (session().form == QLatin1String("cadres"))
        return QStringLiteral("cán bộ, đảng viên");
    return people();
}

QString Form::sessionName() const
{
    const QString chair = session().chair.isEmpty() ? QStringLiteral("lãnh đạo") : postName(session().chair);
    return QStringLiteral("hội nghị đối thoại trực tiếp giữa %1 với %2").arg(chair, partnerWords());
}

} // namespace doithoai
