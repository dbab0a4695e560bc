// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/catalogue.h"

#include "models/base/expects.h"

#include <unordered_set>

namespace bespeak::catalogue
{

struct Catalogue::Content {
    std::string name;
    std::string hash;
    Date priceDate;
    std::vector<Component> components;
    std::unordered_map<ComponentId, std::size_t> places; ///< in components, by id
};

Catalogue::Catalogue()
    : Catalogue({}, {}, {}, {})
{
}

Catalogue::Catalogue(std::string name, std::vector<Component> components, std::string hash,
                     Date priceDate)
{
    auto content = std::make_shared<Content>();
    content->name = std::move(name);
    content->hash = std::move(hash);
    content->priceDate = priceDate;
    content->components = std::move(components);
    content->places.reserve(content->components.size());
    for (std::size_t i = 0; i < content->components.size(); ++i) {
        const bool isNew = content->places.emplace(content->components[i].id, i).second;
        expects(isNew, "the components of a catalogue have ids of their own");
    }
    m_content = std::move(content);
}

const std::string& Catalogue::name() const
{
    return m_content->name;
}

const std::string& Catalogue::hash() const
{
    return m_content->hash;
}

const Date& Catalogue::priceDate() const
{
    return m_content->priceDate;
}

std::span<const Component> Catalogue::components() const
{
    return m_content->components;
}

const Component* Catalogue::find(const ComponentId& id) const
{
    const auto place = m_content->places.find(id);
    return place == m_content->places.end() ? nullptr : &m_content->components[place->second];
}

Catalogue Catalogue::extendedBy(std::span<const Component> remembered) const
{
    std::vector<Component> components = m_content->components;
    std::unordered_set<ComponentId> added;
    for (const Component& component : remembered) {
        if (find(component.id) == nullptr && added.insert(component.id).second) {
            components.push_back(component);
            components.back().discontinued = true;
        }
    }
    return {name(), std::move(components), hash(), priceDate()};
}

} // namespace bespeak::catalogue
