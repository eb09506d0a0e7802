// What a person types: days, moments, periods, texts that are stored, searched and compared.
#include "fuzz/fuzz.h"

#include "domain/dates.h"
#include "domain/directory.h"
#include "domain/period.h"
#include "domain/privacy.h"
#include "domain/session.h"
#include "domain/text.h"

using namespace doithoai;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString typed = QString::fromUtf8(fed(data, size));
    if (const auto day = dates::parseDay(typed))
        mustHold(day->isValid() && dates::parseDay(dates::onScreen(*day)) == day);
    if (const auto moment = dates::parseMoment(typed))
        mustHold(moment->isValid());
    if (const auto period = Period::parse(typed)) {
        mustHold(Period::parse(period->name()) == *period);
        mustHold(period->from() <= period->to() && period->previous().to() < period->from());
    }
    const QString kept = text::stored(typed);
    mustHold(text::stored(kept) == kept);
    mustHold(text::folded(text::folded(typed)) == text::folded(typed));
    mustHold(text::compare(typed, typed) == 0);
    (void)text::loose(typed);
    Unit unit;
    unit.code.text = QStringLiteral("DU.X");
    unit.name = kept;
    (void)Directory({unit}, {}, {}).findUnit(typed);
    Session session;
    for (const Field<Session>& field : fieldsOf<Session>()) {
        if (setText(session, field, typed))
            mustHold(setText(session, field, textOf(session, field)));
    }
    return 0;
}
