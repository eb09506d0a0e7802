// Signed files of figures that a unit sends.
#include "hostile/piece.h"

#include "exchange/signing_key.h"
#include "exchange/unit_package.h"

#include <QFile>

namespace hostile {

namespace {

using doithoai::UnitPackage;

const doithoai::SigningKey& key()
{
    static const auto known = doithoai::SigningKey::fromSeed(QByteArray(32, '\x07'));
    return *known;
}

UnitPackage honest()
{
    UnitPackage package;
    package.unit = text("DU.TAMSON");
    package.unitName = text("Đảng ủy phường Tam Sơn");
    package.period = text("2023-H1");
    package.madeOn = QDate(2023, 3, 1);
    package.madeBy = text("T");
    for (const QString& figure : doithoai::packageFigures())
        package.figures.insert(figure, 1);
    return package;
}

/// A package that is signed as it should be, with something hostile in it.
QByteArray signedWith(const std::function<void(UnitPackage&)>& change)
{
    UnitPackage package = honest();
    change(package);
    return doithoai::writePackage(package, key());
}

/// The same with other bytes signed.
QByteArray resigned(const QByteArray& before, const QByteArray& after)
{
    QByteArray bytes = doithoai::writePackage(honest(), key());
    const QByteArray mark = "\n,\"signature\": \"";
    bytes = bytes.left(bytes.lastIndexOf(mark)).replace(before, after);
    return bytes + mark + key().sign(bytes).toBase64() + "\"\n}\n";
}

std::function<Call(const Ground&)> package(const QByteArray& bytes)
{
    return [=](const Ground& ground) {
        ground.write(text("figures.json"), bytes);
        return Call{{text("import"), text("office.doithoai"), text("unit-package"), text("figures.json")}, {}, {text("figures.json")}, {text("sao-luu*")}};
    };
}

QString commandsNothing(const Ground&, const Answer& answer)
{
    return answer.out.contains('\x1b') || answer.out.contains("\xE2\x80\xAE") ? text("the screen is commanded") : QString();
}

} // namespace

void addExchangeFiles(Pieces& all)
{
    const auto add = [&all](const char* name, const QByteArray& bytes, int code, const char* says, Effect effect = Effect::None) {
        all.push_back({Door::ExchangeFile, text(name), package(bytes), code, says, effect, commandsNothing});
    };
    const QByteArray good = doithoai::writePackage(honest(), key());
    add("nothing", {}, 1, "no file of figures");
    add("a list", "[1]", 1, "no file of figures");
    add("half a million brackets", "{\"a\":" + QByteArray(500'000, '['), 1, "broken");
    add("nine megabytes", QByteArray(9'000'000, ' '), 1, "larger than");
    add("eight megabytes of one text", "{\"a\":\"" + QByteArray(7'900'000, 'x') + "\"}", 1, "no file of figures");
    add("cut off", good.chopped(60), 1, "broken");
    add("words behind it", good + "x", 1, "");
    add("blanks behind it", good + "\n\n", 1, "changed after it was signed");
    add("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), 1, "no file of figures");
    add("a NUL in it", QByteArray(good).replace("DU.TAMSON", QByteArray("DU.\0AMSON", 9)), 1, "");
    add("a figure changed", QByteArray(good).replace("\"sessions\": 1", "\"sessions\": 9"), 1, "changed after it was signed");
    add("without a signature", "{\"doithoai\": \"unit-package\", \"version\": 1}", 1, "changed after it was signed");
    add("a signature of zeros", QByteArray(good).replace(good.mid(good.lastIndexOf("\"signature\": \"") + 14, 20), "AAAAAAAAAAAAAAAAAAAA"), 1, "changed after it was signed");
    add("two signatures", QByteArray(good).replace("{\n", "{\n\"signature\": \"AAAA\",\n"), 1, "changed after it was signed");
    add("a sender that is no key", QByteArray(good).replace("\"sender\": \"", "\"sender\": \"!!!!"), 1, "changed after it was signed");
    add("of version 999", QByteArray(good).replace("\"version\": 1", "\"version\": 999"), 1, "newer program");
    add("of version 1e308", QByteArray(good).replace("\"version\": 1", "\"version\": 1e308"), 1, "");
    add("signed, figures below zero", resigned("\"sessions\": 1", "\"sessions\": -1"), 1, "");
    add("signed, figures in part", resigned("\"people\": 1", "\"people\": 1.5"), 1, "");
    add("signed, a unit by a path", signedWith([](UnitPackage& p) { p.unit = text("../../etc/passwd"); }), 1, "owes this office no report");
    add("signed, a unit with %1", signedWith([](UnitPackage& p) { p.unit = text("%1%2%n"); p.unitName = text("%1%2%n"); }), 1, "%1%2%n owes");
    add("signed, a period that is none", signedWith([](UnitPackage& p) { p.period = text("2023-H1' OR 1=1"); }), 1, "owes this office no report");
    add("signed, a name that commands the screen", signedWith([](UnitPackage& p) { p.unit = text("X"); p.unitName = text("\x1b[31m\xE2\x80\xAEx"); }), 1, "owes this office no report");
    add("signed, a maker who commands the screen", signedWith([](UnitPackage& p) { p.madeBy = text("\x1b]0;x\x07"); }), 0, "", Effect::Changes);
    add("signed, a note of markup", signedWith([](UnitPackage& p) { p.note = text("<img src=file:///etc/passwd>"); }), 0, "", Effect::Changes);
    add("signed, a note of a megabyte", signedWith([](UnitPackage& p) { p.note = QString(1'000'000, u'x'); }), 0, "", Effect::Changes);
    add("signed, 20,000 sessions", signedWith([](UnitPackage& p) { p.sessions.resize(20'000); }), 0, "", Effect::Changes);
    all.push_back({Door::ExchangeFile, text("a stream without end"), [](const Ground&) {
                       return Call{{text("import"), text("office.doithoai"), text("unit-package"), text("/dev/zero")}, {}, {text("/dev/zero")}};
                   }, 3, "folder or a device"});
}

} // namespace hostile
