// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/changes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// Changes that go to no revision of the past.
namespace breakglass::backends::kubernetes {

namespace {

struct NamedImage
{
    QString container; ///< Empty: the only one.
    QString image;
};

/// "console=registry.example.com/shop@sha256:…", or the image alone.
std::optional<NamedImage> namedImage(const QString &input)
{
    static const QRegularExpression form(u"\\A(?:([a-z0-9]([-a-z0-9]*[a-z0-9])?)=)?"
                                         "([a-zA-Z0-9][-\\w./:]*@sha256:[0-9a-f]{64})\\z"_s);
    const auto match = form.match(input.trimmed());
    if (!match.hasMatch())
        return {};
    return NamedImage{match.captured(1), match.captured(3)};
}

Expected<qsizetype> containerAt(
    const Order &order, const QJsonArray &containers, const QString &name)
{
    QStringList names;
    for (const auto &container : containers)
        names.append(container[u"name"].toString());
    const qsizetype at = name.isEmpty() && names.size() == 1 ? 0 : names.indexOf(name);
    if (at >= 0)
        return at;
    const QString what = name.isEmpty()
                             ? u"%1 has %2 containers."_s.arg(order.name()).arg(names.size())
                             : u"%1 has no container \"%2\"."_s.arg(order.name(), name);
    return refusal(ErrorKind::Invalid, what,
        u"Name one of %1, as in %2=image@sha256:..."_s.arg(names.join(u", "_s), names.value(0)));
}

} // namespace

Expected<Change> imageChange(const Order &order)
{
    if (const Status running = refusePaused(order); !running)
        return std::unexpected(running.error());
    const auto named = namedImage(order.intent.input);
    if (!named)
        return refusal(ErrorKind::Invalid,
            u"\"%1\" is no image by its digest."_s.arg(order.intent.input),
            u"Write it as CONTAINER=REGISTRY/NAME@sha256:..."_s);
    QJsonObject podTemplate = order.seen.workload.podTemplate;
    QJsonObject spec = podTemplate.value(u"spec").toObject();
    QJsonArray containers = spec.value(u"containers").toArray();
    const auto at = containerAt(order, containers, named->container);
    if (!at)
        return std::unexpected(at.error());
    QJsonObject container = containers.at(*at).toObject();
    const QString before = container.value(u"image").toString();
    if (before == named->image)
        return refusal(ErrorKind::Conflict,
            u"%1 already runs %2."_s.arg(order.name(), named->image), u"Choose another image."_s);
    container.insert(u"image"_s, named->image);
    containers.replace(*at, container);
    spec.insert(u"containers"_s, containers);
    podTemplate.insert(u"spec"_s, spec);
    const QString name = container.value(u"name").toString();
    Change change = templateChange(order, podTemplate,
        {{causeAnnotation, u"%1=%2"_s.arg(name, named->image) + order.ours(u"image set"_s)}});
    change.title = u"Set the image of %1 in %2"_s.arg(name, order.name());
    change.note = u"From %1 to %2, by its digest"_s.arg(before, named->image);
    return change;
}

Expected<Change> pauseChange(const Order &order, bool pauses)
{
    const Seen &seen = order.seen;
    if (seen.workload.isPaused == pauses)
        return refusal(ErrorKind::Conflict,
            (pauses ? u"%1 is paused already."_s : u"%1 is not paused."_s).arg(order.name()), {});
    const kubeapi::Meta &meta = seen.workload.meta;
    const auto patchOf = [&](bool toPaused) {
        kubeapi::JsonPatch patch;
        patch.test(u"/metadata/uid"_s, meta.uid);
        patch.test(u"/spec/template"_s, seen.workload.podTemplate);
        if (toPaused)
            patch.add(u"/spec/paused"_s, true);
        else
            patch.remove(u"/spec/paused"_s);
        return patch.request(seen.place, seen.where.path());
    };
    Change change;
    change.title =
        (pauses ? u"Pause the rollout of %1"_s : u"Resume the rollout of %1"_s).arg(order.name());
    change.note = pauses ? u"What runs stays as it is. Changes of the template wait"_s
                         : u"What was changed meanwhile is rolled out now"_s;
    change.request = patchOf(pauses);
    change.undo = patchOf(!pauses);
    change.undoNote = pauses ? u"Lets it go on"_s : u"Holds it again where it is by then"_s;
    change.applied = {{}, {}, false, 0, {}, {{pausedFact, pauses ? u"yes"_s : u"no"_s}}};
    if (!pauses)
        change.after = Condition{{}, {}, true, 1};
    return change;
}

Expected<Change> scaleChange(const Order &order)
{
    const Seen &seen = order.seen;
    const int before = seen.workload.wanted;
    bool isNumber = false;
    const int wanted = order.intent.input.trimmed().toInt(&isNumber);
    if (!isNumber || wanted < 1 || wanted > 10'000)
        return refusal(ErrorKind::Invalid,
            u"\"%1\" is no number of instances."_s.arg(order.intent.input),
            u"Name one from 1 to 10000."_s);
    if (wanted == before)
        return refusal(ErrorKind::Conflict,
            u"%1 has %2 instances already."_s.arg(order.name()).arg(before),
            u"Name another number."_s);
    const auto &scaler = seen.autoscaler;
    if (scaler && (wanted < scaler->least || wanted > scaler->most))
        return refusal(ErrorKind::Conflict,
            u"The autoscaler %1 keeps %2 between %3 and %4 instances and would undo it."_s
                .arg(scaler->name, order.name())
                .arg(scaler->least)
                .arg(scaler->most),
            u"Name a number in between, or change the autoscaler."_s);
    const auto patchOf = [&](int from, int to) {
        kubeapi::JsonPatch patch;
        patch.test(u"/metadata/uid"_s, seen.workload.meta.uid);
        if (from > 0) // The server leaves out a zero.
            patch.test(u"/spec/replicas"_s, from);
        patch.add(u"/spec/replicas"_s, to);
        return patch.request(seen.place, seen.where.path() + u"/scale"_s);
    };
    Change change;
    change.title = u"Scale %1 from %2 to %3"_s.arg(order.name()).arg(before).arg(wanted);
    if (scaler)
        change.note = u"The autoscaler %1 goes on from there, between %2 and %3"_s.arg(scaler->name)
                          .arg(scaler->least)
                          .arg(scaler->most);
    change.request = patchOf(before, wanted);
    change.undo = patchOf(wanted, before);
    change.undoNote = u"Back to %1 instances"_s.arg(before);
    change.applied = {{}, {}, false, 0, {}, {{replicasFact, QString::number(wanted)}}};
    change.after = Condition{seen.current(), {}, true, wanted};
    return change;
}

} // namespace breakglass::backends::kubernetes
