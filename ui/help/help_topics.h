#pragma once

#include "domain/code.h"
#include "ui/place.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace doithoai {

/// One page of the help: what a screen is for, how one works with it, by which keys.
struct HelpTopic {
    struct Part {
        QString heading;
        QStringList sentences;
    };
    QString id;
    QString title;
    std::vector<Part> parts;
    std::optional<CaseKind> machine; ///< the machine whose diagram belongs to it
};

/// All topics in their order, in the language of the window.
std::vector<HelpTopic> helpTopics();

/// The topic of a screen of the navigation.
QString topicOf(Place place);

} // namespace doithoai
