// Pictures and papers that become pages of a dossier.
#include "hostile/piece.h"

#include <QtEndian>

namespace hostile {

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

namespace {

quint32 checkOf(const QByteArray& bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320u : 0u);
    }
    return ~sum;
}

QByteArray chunk(const QByteArray& kind, const QByteArray& bytes)
{
    return bigEndian(quint32(bytes.size())) + kind + bytes + bigEndian(checkOf(kind + bytes));
}

/// The bytes as zlib packs them, without the length that Qt puts in front.
QByteArray packed(const QByteArray& bytes)
{
    return qCompress(bytes, 9).mid(4);
}

/// A PNG that says it is of that size, in grey of so many bits; its dots are `dots`, packed.
QByteArray png(quint32 width, quint32 height, char bits, const QByteArray& dots, const QByteArray& more = {})
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", bigEndian(width) + bigEndian(height) + bits + QByteArray(4, '\0')) + more
        + chunk("IDAT", dots) + chunk("IEND", {});
}

/// A JPEG that says it is of that size and has nothing else.
QByteArray jpeg(quint16 width, quint16 height)
{
    QByteArray frame("\xFF\xD8\xFF\xC0\x00\x0B\x08", 7);
    frame += bigEndian(quint32(height) << 16 | width) + QByteArray("\x01\x01\x11\x00", 4);
    return frame + QByteArray("\xFF\xDA\x00\x08\x01\x01\x00\x00\x3F\x00", 10) + QByteArray(50, '\x12') + "\xFF\xD9";
}

/// A PDF of these objects, of which the first is its catalogue; without a table of places, as broken ones come.
QByteArray pdf(const QByteArrayList& objects)
{
    QByteArray bytes = "%PDF-1.7\n";
    for (qsizetype i = 0; i < objects.size(); ++i)
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    return bytes + "trailer\n<</Root 1 0 R/Size " + QByteArray::number(objects.size() + 1) + ">>\n%%EOF\n";
}

const QByteArray onePage = "<</Type/Pages/Kids[3 0 R]/Count 1>>";

QByteArray page(const QByteArray& box, const QByteArray& more = {})
{
    return "<</Type/Page/Parent 2 0 R/MediaBox[" + box + "]" + more + ">>";
}

QByteArray stream(const QByteArray& words, const QByteArray& more = {})
{
    return "<</Length " + QByteArray::number(words.size()) + more + ">>\nstream\n" + words + "\nendstream";
}

/// The dossier of a session to which that file is attached: it is made whatever the file is.
void add(Pieces& all, const char* name, const char* fileName, const std::function<QByteArray(const Ground&)>& bytes)
{
    Piece piece{Door::Picture, text(name),
                [=](const Ground& ground) {
                    ground.write(text(fileName), bytes(ground));
                    ground.before({text("attach"), text("office.doithoai"), text("DT-2023-002"), text(fileName)});
                    return Call{{text("print"), text("office.doithoai"), text("dossier"), text("DT-2023-002"), text("-o"), text("d.pdf")},
                                {}, {}, {text("d.pdf"), text("d-kem-theo"), text("d-kem-theo/*")}, {text("pdftoppm")}};
                },
                0, "is written"};
    piece.look = [](const Ground& ground, const Answer&) {
        return ground.files().contains(text("here/d.pdf")) ? QString() : text("there is no dossier");
    };
    all.push_back(std::move(piece));
}

void add(Pieces& all, const char* name, const char* fileName, const QByteArray& bytes)
{
    add(all, name, fileName, [bytes](const Ground&) { return bytes; });
}

} // namespace

void addPictures(Pieces& all)
{
    add(all, "a picture of two thousand million dots a side", "a.png", png(2'000'000'000, 2'000'000'000, 8, packed("x")));
    add(all, "a picture of no dots", "a.png", png(0, 0, 8, packed("x")));
    add(all, "a picture of 400 million dots in 400 kilobytes", "a.png", png(20'000, 20'000, 8, packed(QByteArray(20'001, '\0').repeated(20'000))));
    add(all, "a picture of one line", "a.png", png(39'999, 1, 8, packed(QByteArray(40'000, '\0'))));
    add(all, "a picture cut off", "a.png", png(3000, 3000, 8, packed(QByteArray(3001, '\x55').repeated(3000))).left(300));
    add(all, "a picture of other dots than it says", "a.png", png(1000, 1000, 8, packed("x")));
    add(all, "a picture with a bomb among its words", "a.png", png(1, 1, 8, packed(QByteArray(2, '\0')), chunk("zTXt", QByteArray("a\0\0", 3) + packed(QByteArray(50'000'000, 'x')))));
    add(all, "a picture with a bomb of colours", "a.png", png(1, 1, 8, packed(QByteArray(2, '\0')), chunk("iCCP", QByteArray("a\0\0", 3) + packed(QByteArray(50'000'000, 'x')))));
    add(all, "a picture of broken sums", "a.png", png(10, 10, 8, packed(QByteArray(110, '\0'))).replace("IDAT", "IDAU"));
    add(all, "a photograph of 65,535 dots a side", "a.jpg", jpeg(65'535, 65'535));
    add(all, "a photograph cut off", "a.jpg", jpeg(2000, 2000).left(24));
    add(all, "a photograph of no dots", "a.jpg", jpeg(0, 0));
    add(all, "a paper of its first line", "a.pdf", "%PDF-1.7\n");
    add(all, "a paper of noise", "a.pdf", "%PDF-1.7\n" + QByteArray(200'000, '<'));
    add(all, "a paper whose pages hold each other", "a.pdf", pdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"}));
    add(all, "a paper of a thousand million pages, it says", "a.pdf", pdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1000000000>>", page("0 0 595 842")}));
    add(all, "a sheet a kilometre long", "a.pdf", pdf({"<</Type/Catalog/Pages 2 0 R>>", onePage, page("0 0 2834645 2834645")}));
    add(all, "a sheet of no width", "a.pdf", pdf({"<</Type/Catalog/Pages 2 0 R>>", onePage, page("0 0 0 0")}));
    add(all, "a sheet inside out", "a.pdf", pdf({"<</Type/Catalog/Pages 2 0 R>>", onePage, page("595 842 -595 -842")}));
    add(all, "a sheet whose box is no number", "a.pdf", pdf({"<</Type/Catalog/Pages 2 0 R>>", onePage, page("/x (y) 1e999 nan")}));
    add(all, "a paper of 1,001 sheets", "a.pdf", [](const Ground&) {
        QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>", {}};
        QByteArray kids;
        for (int i = 0; i < 1001; ++i) {
            kids += QByteArray::number(i + 3) + " 0 R ";
            objects.append(page("0 0 595 842"));
        }
        objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count 1001>>";
        return pdf(objects);
    });
    add(all, "a paper that starts programs, scripts and addresses", "a.pdf",
        pdf({"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(/bin/sh)>>/AA<</WC<</S/JavaScript/JS(app.launchURL\\(\"http://x.example\"\\))>>>>>>", onePage,
             page("0 0 595 842", "/AA<</O<</S/URI/URI(http://x.example)>>>>")}));
    add(all, "a paper whose words lie in another file", "a.pdf", [](const Ground& ground) {
        return pdf({"<</Type/Catalog/Pages 2 0 R>>", onePage, page("0 0 595 842", "/Contents 4 0 R"),
                    stream("x", "/F(" + ground.secret().toUtf8() + ")")});
    });
    add(all, "a paper that saves its state 200,000 times", "a.pdf",
        pdf({"<</Type/Catalog/Pages 2 0 R>>", onePage, page("0 0 595 842", "/Contents 4 0 R"), stream(QByteArray("q ").repeated(200'000))}));
    add(all, "a paper that is packed a hundred thousand times smaller", "a.pdf",
        pdf({"<</Type/Catalog/Pages 2 0 R>>", onePage, page("0 0 595 842", "/Contents 4 0 R"),
             stream(packed(packed(QByteArray(30'000'000, ' '))), "/Filter[/FlateDecode/FlateDecode]")}));
    add(all, "a paper whose length is that of the world", "a.pdf",
        pdf({"<</Type/Catalog/Pages 2 0 R>>", onePage, page("0 0 595 842", "/Contents 4 0 R"), "<</Length 9223372036854775807>>\nstream\nx\nendstream"}));
    add(all, "a paper of 100,000 lists in each other", "a.pdf",
        pdf({"<</Type/Catalog/Pages 2 0 R/X " + QByteArray(100'000, '[') + QByteArray(100'000, ']') + ">>", onePage, page("0 0 595 842")}));
}

} // namespace hostile
