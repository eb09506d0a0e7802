#pragma once

// The one place that includes Catch2, with the text of Qt's values in its messages.
#include <QByteArray>
#include <QDate>
#include <QString>
#include <ostream>

inline std::ostream& operator<<(std::ostream& out, const QString& text)
{
    return out << '"' << text.toStdString() << '"';
}
inline std::ostream& operator<<(std::ostream& out, const QByteArray& text)
{
    return out << '"' << text.toStdString() << '"';
}
inline std::ostream& operator<<(std::ostream& out, QDate day)
{
    return out << day.toString(Qt::ISODate).toStdString();
}

// An exception inside an assertion ends its test case instead of the assertion: a fifth less to compile.
#define CATCH_CONFIG_FAST_COMPILE
#include <catch2/catch.hpp>
