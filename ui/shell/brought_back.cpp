#include "ui/shell/brought_back.h"

#include "ui/case_specs.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("BroughtBack", source);
}

/// The kind of a case by the letters that its code begins with.
CaseKind kindOfCode(const QString& code)
{
    if (code.startsWith(QLatin1String("KN")))
        return CaseKind::Petition;
    if (code.startsWith(QLatin1String("BCDV")))
        return CaseKind::UnitReport;
    return code.startsWith(QLatin1String("BC")) ? CaseKind::Escalation : CaseKind::Session;
}

QString whatOf(const DraftPlace& place)
{
    switch (place.kind) {
    case DraftPlace::Kind::Live:
        return say(QT_TRANSLATE_NOOP("BroughtBack", "Minutes being written")) + QStringLiteral(" · ") + place.codes.value(0);
    case DraftPlace::Kind::Event:
        return eventLabel(kindOfCode(place.codes.value(0)), place.event) + QStringLiteral(" · ") + place.codes.join(QStringLiteral(", "));
    case DraftPlace::Kind::Add:
        switch (place.added) {
        case CaseKind::Session:
            return say(QT_TRANSLATE_NOOP("BroughtBack", "A session being added"));
        case CaseKind::Petition:
            return say(QT_TRANSLATE_NOOP("BroughtBack", "A petition being received"));
        case CaseKind::Escalation:
            return say(QT_TRANSLATE_NOOP("BroughtBack", "A dossier being drafted"));
        case CaseKind::UnitReport:
            break;
        }
        break;
    case DraftPlace::Kind::Register:
        return say(QT_TRANSLATE_NOOP("BroughtBack", "A paper being entered into the register"));
    case DraftPlace::Kind::Other:
        break;
    }
    return say(QT_TRANSLATE_NOOP("BroughtBack", "Words being typed"));
}

} // namespace

DraftPlace readDraftPlace(const QString& place)
{
    const QStringList parts = place.split(u':');
    DraftPlace read;
    if (parts.value(0) == QLatin1String("live")) {
        read.kind = DraftPlace::Kind::Live;
        read.codes = casesAtDraftPlace(place);
    } else if (parts.value(0) == QLatin1String("event")) {
        read.kind = DraftPlace::Kind::Event;
        read.event = parts.value(1);
        read.codes = casesAtDraftPlace(place);
    } else if (parts.value(0) == QLatin1String("register")) {
        read.kind = DraftPlace::Kind::Register;
        read.isIncoming = parts.value(1) == QLatin1String("in");
    } else if (parts.value(0) == QLatin1String("add")) {
        read.kind = DraftPlace::Kind::Add;
        for (const auto& [kind, name] : {std::pair{CaseKind::Session, "session"}, std::pair{CaseKind::Petition, "petition"},
                                         std::pair{CaseKind::Escalation, "escalation"}}) {
            if (parts.value(1) == QLatin1String(name))
                read.added = kind;
        }
    }
    return read;
}

QString draftWords(const Draft& draft)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    qsizetype count = 0;
    for (auto it = draft.texts.cbegin(); it != draft.texts.cend(); ++it) {
        // Where the cursor stood, and the session or day beside the words: nobody typed them.
        if (!it.key().startsWith(u'@'))
            count += it.value().split(blanks, Qt::SkipEmptyParts).size();
    }
    return whatOf(readDraftPlace(draft.place)) + QStringLiteral(" (") + say(QT_TRANSLATE_NOOP("BroughtBack", "%1 words")).arg(count) + u')';
}

} // namespace doithoai
