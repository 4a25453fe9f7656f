// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/target.h"
#include "domain/time.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace breakglass::kubeapi {

/// An image that a container really runs, where its node says which.
struct RunningImage
{
    QString label;  ///< Template, container and the name that the image is asked for by.
    QString digest; ///< "sha256:..."
};

/// What decides whether a pod that says it is ready is believed.
struct PodEvidence
{
    TimePoint lastEnd; ///< When one of its containers last ended by itself.
    /// "It runs 8f3c1e27, not 9c1d2e3f that its release names": by digest alone. Or empty.
    QString wrongImage;
    QList<RunningImage> images; ///< Of those that are named by something that may move: a tag.
};
/// `hash`: of the template that the pod was made of.
[[nodiscard]] PodEvidence podEvidence(const QJsonObject &pod, const QString &hash);

/// Pods of one template that run different images under the same name: the tag was moved between two pulls.
class ImageComparison
{
public:
    void add(const PodEvidence &pod);
    void remove(const PodEvidence &pod); ///< One that was added.
    /// Why this pod is not like most of the others; empty: it is, or nobody knows.
    [[nodiscard]] QString objectionTo(const PodEvidence &pod) const;

private:
    QHash<QString, QHash<QString, int>> m_counts; ///< Digests of a label.
    QSet<QString> m_mixed;                        ///< Labels with more than one.
};

/// Takes from an instance that says it is ready what is not earned yet: it was started again less than `window` before
/// `now`, or does not run the image that it should. True: by age alone, and it will be believed later.
bool distrust(Instance &instance, const PodEvidence &pod, const ImageComparison &images,
    TimePoint now, Milliseconds window);

} // namespace breakglass::kubeapi
