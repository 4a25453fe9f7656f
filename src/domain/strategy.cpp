// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/strategy.h"

using namespace Qt::StringLiterals;

namespace breakglass {

QString factName(Fact fact)
{
    switch (fact) {
    case Fact::RecentDeployment:
        return u"recent-deployment"_s;
    case Fact::HealthyTarget:
        return u"healthy-target"_s;
    case Fact::ImageChanged:
        return u"image-changed"_s;
    case Fact::ConfigurationChanged:
        return u"configuration-changed"_s;
    case Fact::InstancesFailing:
        return u"instances-failing"_s;
    case Fact::SchemaChanged:
        return u"schema-changed"_s;
    case Fact::SchemaUnchanged:
        return u"schema-unchanged"_s;
    case Fact::SingleChange:
        return u"single-change"_s;
    case Fact::FixWritten:
        return u"fix-written"_s;
    case Fact::PipelineAvailable:
        return u"pipeline-available"_s;
    case Fact::PipelineDown:
        return u"pipeline-down"_s;
    case Fact::LockHeld:
        return u"lock-held"_s;
    case Fact::LockFree:
        return u"lock-free"_s;
    }
    return {};
}

std::optional<Fact> factFromName(const QString &name)
{
    for (int value = int(Fact::RecentDeployment); value <= int(Fact::LockFree); ++value) {
        if (factName(Fact(value)) == name)
            return Fact(value);
    }
    return std::nullopt;
}

} // namespace breakglass
