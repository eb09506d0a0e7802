#include "ui/directory/regulations_tab.h"

#include "domain/dates.h"
#include "exchange/incoming_file.h"
#include "services/profile_intake.h"
#include "ui/backup_first.h"
#include "ui/directory/directory_fields.h"
#include "ui/prompter.h"
#include "ui/screen.h"
#include "ui/widgets/row_table.h"

#include <QVBoxLayout>

namespace doithoai {

namespace {

QString strengthWords(Strength strength)
{
    switch (strength) {
    case Strength::Required:
        return RegulationsTab::tr("required");
    case Strength::Justified:
        return RegulationsTab::tr("a reason is needed");
    case Strength::Advice:
        return RegulationsTab::tr("advice");
    }
    Q_UNREACHABLE();
}

Tone strengthTone(Strength strength)
{
    switch (strength) {
    case Strength::Required:
        return Tone::Bad;
    case Strength::Justified:
        return Tone::Warning;
    case Strength::Advice:
        return Tone::Info;
    }
    Q_UNREACHABLE();
}

QString numbersOf(const Profile& profile, const Vocabulary& words, const Directory& directory)
{
    QStringList lines;
    lines << RegulationsTab::tr("In force: %1").arg(daysWords(profile.from, profile.to));
    lines << RegulationsTab::tr("Legal basis: %1").arg(profile.legalBasis);
    lines << (profile.noticeInWorkdays ? RegulationsTab::tr("Public notice: at least %1 working days before").arg(profile.noticeDays)
                                       : RegulationsTab::tr("Public notice: at least %1 days before").arg(profile.noticeDays));
    lines << RegulationsTab::tr("Length of a dialogue: %1 to %2 minutes").arg(profile.minMinutes).arg(profile.maxMinutes);
    lines << RegulationsTab::tr("Dialogues a year for each post with a quota: %1").arg(profile.sessionsPerYear);
    lines << RegulationsTab::tr("Posts with a duty (a star stands for any ward): %1").arg(profile.quotaPosts.join(QStringLiteral(", ")));
    QStringList levels;
    for (const QString& level : profile.levels)
        levels << words.label(QStringLiteral("level"), level);
    lines << RegulationsTab::tr("Levels that organise: %1").arg(levels.join(QStringLiteral(", ")));
    QStringList recipients;
    for (const QString& code : profile.reportRecipients)
        recipients << directory.unitName(UnitCode{code});
    lines << RegulationsTab::tr("Reports go to: %1").arg(recipients.join(QStringLiteral(", ")));
    lines << RegulationsTab::tr("Reports are due on %1/%2 and %3/%4")
                 .arg(profile.halfYearReportDay)
                 .arg(profile.halfYearReportMonth)
                 .arg(profile.yearReportDay)
                 .arg(profile.yearReportMonth);
    return lines.join(u'\n');
}

} // namespace

RegulationsTab::RegulationsTab(Desk& desk, QWidget* parent)
    : DirectoryTab(desk, {}, parent)
    , m_numbers(makeLabel({}, nullptr, Wrap::Yes))
{
    addTool(tr("&Take in a regulation from a file…"), QStringLiteral("importProfile"), [this] { addNew(); });
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Theme::gap);
    auto* card = new Card(tr("Regulations"));
    auto* none = new EmptyState(tr("No regulation is known."), tr("Take one in from its file: a dialogue needs the one that is in force on its day."));
    m_profiles = new RowTable(tr("Regulations"), new RowModel({tr("Regulation"), tr("In force"), tr("Today")}), 0, {420, 230, 130},
                              RowTable::Choose::One, none);
    m_profiles->setFitsRows(true);
    card->column()->addWidget(m_profiles);
    inside->addWidget(card);
    m_facts = new Card;
    m_numbers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_numbers->setAccessibleName(tr("Numbers of the regulation"));
    m_facts->column()->addWidget(m_numbers);
    inside->addWidget(m_facts);
    auto* rulesCard = new Card(tr("Its rules"));
    m_rules = new RowTable(tr("Rules of the regulation"), new RowModel({tr("Article"), tr("Rule"), tr("Strength")}), 1, {110, 400, 190},
                           RowTable::Choose::One, new EmptyState(tr("This regulation lists no rules."), {}));
    m_rules->setFitsRows(true);
    rulesCard->column()->addWidget(m_rules);
    inside->addWidget(rulesCard);
    inside->addStretch(1);
    column()->addWidget(makeScrollingPage(content), 1);
    connect(m_profiles, &RowTable::chosenChanged, this, [this] { showProfile(); });
}

void RegulationsTab::reload()
{
    const QStringList chosen = m_profiles->chosen();
    std::vector<ListRow> rows;
    const Profile* inForce = desk().office().profiles().inForceOn(desk().today());
    for (const Profile& profile : desk().office().profiles().profiles()) {
        const bool isInForce = inForce != nullptr && inForce->id == profile.id;
        ListRow row;
        row.code = profile.id;
        row.cells = {{profile.name, {}, {}, false},
                     {daysWords(profile.from, profile.to), {}, profile.from, false},
                     {isInForce ? tr("in force") : tr("not in force"), isInForce ? Tone::Good : Tone::Neutral, {}, false}};
        rows.push_back(std::move(row));
    }
    const QString first = rows.empty() ? QString() : rows.front().code;
    m_profiles->model()->setRows(std::move(rows));
    m_profiles->choose(chosen.size() == 1 ? chosen.first() : first);
    showProfile();
}

void RegulationsTab::showProfile()
{
    const QStringList chosen = m_profiles->chosen();
    const auto& all = desk().office().profiles().profiles();
    const auto found = std::ranges::find_if(all, [&](const Profile& profile) { return chosen.contains(profile.id); });
    m_facts->setVisible(found != all.end());
    if (found == all.end()) {
        m_rules->model()->setRows({});
        return;
    }
    m_facts->setHeading(found->name);
    m_numbers->setText(numbersOf(*found, vocabularyOf(*found), desk().office().directory()));
    std::vector<ListRow> rows;
    for (const Rule& rule : found->rules) {
        ListRow row;
        row.code = rule.id;
        row.cells = {{rule.article, {}, {}, false},
                     {rule.summary, {}, {}, false},
                     {strengthWords(rule.strength), strengthTone(rule.strength), static_cast<int>(rule.strength), false}};
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, {}, [](const ListRow& row) { return std::pair(row.cells[0].text, row.code); });
    m_rules->model()->setRows(std::move(rows));
}

bool RegulationsTab::choose(const QString& id)
{
    m_profiles->choose(id);
    return m_profiles->chosen().contains(id);
}

void RegulationsTab::takeFocus()
{
    m_profiles->view()->setFocus(Qt::OtherFocusReason);
}

void RegulationsTab::addNew()
{
    const auto path = desk().prompter().fileToOpen(tr("A regulation"), tr("Regulations (*.json)"));
    if (!path)
        return;
    const auto bytes = readIncoming(*path, largestProfile);
    if (!bytes) {
        desk().say(bytes.error().message, Tone::Bad);
        return;
    }
    const QByteArray& json = *bytes;
    const auto judged = judgeProfile(desk().office(), json);
    if (!judged) {
        desk().say(tr("Nothing was taken in. %1").arg(judged.error().message), Tone::Warning);
        return;
    }
    const Profile* read = &judged->profile;
    QStringList details{tr("Dialogues on those days follow it from now on. Those that are held already keep what was recorded.")};
    details += judged->notices;
    const bool isMeant = desk().prompter().confirm({tr("Take in a regulation"),
                                                    tr("Take in “%1”, in force %2?").arg(read->name, daysWords(read->from, read->to)),
                                                    details.join(u'\n'), tr("&Take it in"), {}});
    if (!isMeant)
        return;
    if (const auto kept = backUpFirst(desk()); !kept)
        return desk().say(kept.error().message, Tone::Bad);
    if (const auto done = desk().office().importProfile(json, desk().actor()); !done)
        desk().say(done.error().message, Tone::Warning);
    else
        desk().say(tr("“%1” was taken in.").arg(read->name), Tone::Good);
    reload();
    choose(read->id);
}

} // namespace doithoai
