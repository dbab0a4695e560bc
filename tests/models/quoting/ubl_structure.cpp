// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/quoting/ubl_structure.h"

#include <map>
#include <sstream>

namespace bespeak::test
{

namespace
{

/// Children in their order; ? none or one, * any number, + at least one, nothing: exactly one.
/// Names without a prefix are basic components. Source: OASIS UBL 2.4, xsdrt/maindoc and
/// xsdrt/common/UBL-CommonAggregateComponents-2.4.xsd.
const std::map<std::string, std::string> orders{
    {"RequestForQuotation",
     "UBLVersionID? CustomizationID? ProfileID? ProfileExecutionID? ID? CopyIndicator? UUID? "
     "IssueDate IssueTime SubmissionDueDate? Note* PricingCurrencyCode? LineCountNumeric? "
     "cac:RequestedValidityPeriod? cac:CatalogueDocumentReference? "
     "cac:AdditionalDocumentReference* cac:Signature* cac:OriginatorCustomerParty? "
     "cac:SellerSupplierParty cac:BuyerCustomerParty? cac:Delivery* cac:DeliveryTerms* "
     "cac:DestinationCountry? cac:Contract* cac:RequestForQuotationLine+"},
    {"Quotation",
     "UBLVersionID? CustomizationID? ProfileID? ProfileExecutionID? ID? CopyIndicator? UUID? "
     "IssueDate IssueTime? Note* PricingCurrencyCode? LineCountNumeric? cac:ValidityPeriod? "
     "cac:RequestForQuotationDocumentReference? cac:AdditionalDocumentReference* cac:Contract* "
     "cac:Signature* cac:SellerSupplierParty cac:BuyerCustomerParty? "
     "cac:OriginatorCustomerParty? cac:Delivery* cac:DeliveryTerms? cac:PaymentMeans? "
     "cac:TransactionConditions? cac:AllowanceCharge* cac:DestinationCountry? cac:TaxTotal* "
     "cac:QuotedMonetaryTotal cac:QuotationLine+"},
    {"Order",
     "UBLVersionID? CustomizationID? ProfileID? ProfileExecutionID? ID SalesOrderID? "
     "CopyIndicator? UUID? IssueDate IssueTime? OrderTypeCode? Note* "
     "RequestedInvoiceCurrencyCode? DocumentCurrencyCode? PricingCurrencyCode? TaxCurrencyCode? "
     "CustomerReference? AccountingCostCode? AccountingCost? LineCountNumeric? "
     "cac:ValidityPeriod* cac:QuotationDocumentReference? cac:OrderDocumentReference* "
     "cac:OriginatorDocumentReference? cac:CatalogueReference? cac:AdditionalDocumentReference* "
     "cac:Contract* cac:ProjectReference* cac:Signature* cac:BuyerCustomerParty "
     "cac:SellerSupplierParty cac:OriginatorCustomerParty? cac:FreightForwarderParty? "
     "cac:AccountingCustomerParty? cac:Delivery* cac:DeliveryTerms* cac:PaymentMeans* "
     "cac:PaymentTerms* cac:TransactionConditions? cac:AllowanceCharge* cac:TaxExchangeRate? "
     "cac:PricingExchangeRate? cac:PaymentExchangeRate? cac:DestinationCountry? cac:TaxTotal* "
     "cac:AnticipatedMonetaryTotal? cac:OrderLine+"},
    {"OrderResponse",
     "UBLVersionID? CustomizationID? ProfileID? ProfileExecutionID? ID SalesOrderID? "
     "CopyIndicator? UUID? IssueDate IssueTime? OrderResponseCode? Note* DocumentCurrencyCode? "
     "PricingCurrencyCode? TaxCurrencyCode? TotalPackagesQuantity? GrossWeightMeasure? "
     "NetWeightMeasure? NetNetWeightMeasure? GrossVolumeMeasure? NetVolumeMeasure? "
     "CustomerReference? AccountingCostCode? AccountingCost? LineCountNumeric? "
     "cac:ValidityPeriod* cac:OrderReference+ cac:OrderDocumentReference* "
     "cac:OrderChangeDocumentReference* cac:OriginatorDocumentReference? "
     "cac:AdditionalDocumentReference* cac:Contract* cac:Signature* cac:SellerSupplierParty "
     "cac:BuyerCustomerParty cac:OriginatorCustomerParty? cac:FreightForwarderParty? "
     "cac:AccountingSupplierParty? cac:AccountingCustomerParty? cac:Delivery* "
     "cac:DeliveryTerms? cac:PaymentMeans* cac:PaymentTerms* cac:AllowanceCharge* "
     "cac:TransactionConditions? cac:TaxExchangeRate? cac:PricingExchangeRate? "
     "cac:PaymentExchangeRate? cac:DestinationCountry? cac:TaxTotal* cac:LegalMonetaryTotal? "
     "cac:OrderLine*"},
    {"DespatchAdvice",
     "UBLVersionID? CustomizationID? ProfileID? ProfileExecutionID? ID CopyIndicator? UUID? "
     "IssueDate IssueTime? DocumentStatusCode? DespatchAdviceTypeCode? Note* "
     "AccountingCostCode? AccountingCost? LineCountNumeric? cac:OrderReference* "
     "cac:ProjectReference* cac:AdditionalDocumentReference* cac:Signature* "
     "cac:DespatchSupplierParty cac:DeliveryCustomerParty cac:BuyerCustomerParty? "
     "cac:SellerSupplierParty? cac:OriginatorCustomerParty? cac:Shipment? cac:DespatchLine+"},
    {"SupplierParty",
     "CustomerAssignedAccountID? AdditionalAccountID* DataSendingCapability? cac:Party?"},
    {"CustomerParty",
     "CustomerAssignedAccountID? SupplierAssignedAccountID? AdditionalAccountID* cac:Party?"},
    {"Party", "WebsiteURI? EndpointID? cac:PartyIdentification* cac:PartyName* cac:Language? "
              "cac:PostalAddress? cac:PhysicalLocation? cac:PartyTaxScheme* cac:PartyLegalEntity* "
              "cac:Contact?"},
    {"PartyIdentification", "ID"},
    {"PartyName", "Name"},
    {"Address", "ID? StreetName? AdditionalStreetName? CityName? PostalZone? CountrySubentity? "
                "cac:AddressLine* cac:Country?"},
    {"AddressLine", "Line"},
    {"Country", "IdentificationCode? Name?"},
    {"Contact", "ID? Name? Telephone? Telefax? ElectronicMail? Note*"},
    {"DocumentReference", "ID CopyIndicator? UUID? IssueDate? IssueTime?"},
    {"OrderReference", "ID SalesOrderID? CopyIndicator? UUID? IssueDate? IssueTime?"},
    {"Period", "StartDate? StartTime? EndDate? EndTime? DurationMeasure? DescriptionCode*"},
    {"Delivery",
     "ID? Quantity? ActualDeliveryDate? ActualDeliveryTime? LatestDeliveryDate? "
     "LatestDeliveryTime? ReleaseID? TrackingID? cac:DeliveryAddress? "
     "cac:RequestedDeliveryPeriod? cac:PromisedDeliveryPeriod? cac:EstimatedDeliveryPeriod?"},
    {"AllowanceCharge",
     "ID? ChargeIndicator AllowanceChargeReasonCode? AllowanceChargeReason* "
     "MultiplierFactorNumeric? PrepaidIndicator? SequenceNumeric? Amount BaseAmount? "
     "cac:TaxCategory*"},
    {"TaxTotal", "TaxAmount RoundingAmount? TaxEvidenceIndicator? TaxIncludedIndicator? "
                 "cac:TaxSubtotal*"},
    {"TaxSubtotal", "TaxableAmount? TaxAmount CalculationSequenceNumeric? Percent? "
                    "cac:TaxCategory"},
    {"TaxCategory", "ID? Name? Percent? TaxExemptionReasonCode? TaxExemptionReason* "
                    "cac:TaxScheme"},
    {"TaxScheme", "ID? Name? TaxTypeCode? CurrencyCode?"},
    {"MonetaryTotal",
     "LineExtensionAmount? TaxExclusiveAmount? TaxInclusiveAmount? AllowanceTotalAmount? "
     "AllowanceTotalTaxInclusiveAmount? ChargeTotalAmount? ChargeTotalTaxInclusiveAmount? "
     "WithholdingTaxTotalAmount? PrepaidAmount? PayableRoundingAmount? PayableAmount "
     "PayableAlternativeAmount?"},
    {"RequestForQuotationLine", "ID? UUID? Note* OptionalLineItemIndicator? PrivacyCode? "
                                "SecurityClassificationCode? cac:DocumentReference* cac:LineItem"},
    {"QuotationLine",
     "ID? Note* LineExtensionAmount? TotalTaxAmount? RequestForQuotationLineID? cac:LineItem "
     "cac:SellerProposedSubstituteLineItem* cac:AlternativeLineItem*"},
    {"OrderLine", "SubstitutionStatusCode? Note* cac:LineItem"},
    {"LineItem",
     "ID SalesOrderID? UUID? Note* LineStatusCode? Quantity? LineExtensionAmount? "
     "TotalTaxAmount? MinimumQuantity? MaximumQuantity? cac:Delivery* cac:DeliveryTerms? "
     "cac:PricingReference? cac:AllowanceCharge* cac:Price? cac:Item cac:SubLineItem* "
     "cac:TaxTotal*"},
    {"Price", "PriceAmount BaseQuantity? PriceChangeReason* PriceTypeCode? PriceType?"},
    {"Item", "Description* PackQuantity? PackSizeNumeric? CatalogueIndicator? Name? "
             "HazardousRiskIndicator? AdditionalInformation* Keyword* BrandName* ModelName* "
             "cac:BuyersItemIdentification? cac:SellersItemIdentification? "
             "cac:ManufacturersItemIdentification* cac:StandardItemIdentification? "
             "cac:ClassifiedTaxCategory* cac:AdditionalItemProperty*"},
    {"ItemIdentification", "ID ExtendedID?"},
    {"ItemProperty", "ID? Name NameCode? TestMethod? Value?"},
    {"Shipment", "ID ShippingPriorityLevelCode? HandlingCode? HandlingInstructions* Information* "
                 "cac:Consignment* cac:GoodsItem* cac:ShipmentStage* cac:Delivery?"},
    {"DespatchLine",
     "ID UUID? Note* LineStatusCode? DeliveredQuantity? BackorderQuantity? BackorderReason* "
     "OutstandingQuantity? OutstandingReason* OversupplyQuantity? cac:OrderLineReference+ "
     "cac:DocumentReference* cac:Item cac:Shipment*"},
    {"OrderLineReference", "LineID SalesOrderLineID? UUID? LineStatusCode? cac:OrderReference?"},
};

/// Aggregates whose type has another name than the element.
const std::map<std::string, std::string> types{
    {"SellerSupplierParty", "SupplierParty"},
    {"DespatchSupplierParty", "SupplierParty"},
    {"BuyerCustomerParty", "CustomerParty"},
    {"DeliveryCustomerParty", "CustomerParty"},
    {"PostalAddress", "Address"},
    {"DeliveryAddress", "Address"},
    {"ValidityPeriod", "Period"},
    {"PromisedDeliveryPeriod", "Period"},
    {"RequestedDeliveryPeriod", "Period"},
    {"EstimatedDeliveryPeriod", "Period"},
    {"RequestForQuotationDocumentReference", "DocumentReference"},
    {"QuotationDocumentReference", "DocumentReference"},
    {"ClassifiedTaxCategory", "TaxCategory"},
    {"QuotedMonetaryTotal", "MonetaryTotal"},
    {"AnticipatedMonetaryTotal", "MonetaryTotal"},
    {"LegalMonetaryTotal", "MonetaryTotal"},
    {"AlternativeLineItem", "LineItem"},
    {"SellersItemIdentification", "ItemIdentification"},
    {"AdditionalItemProperty", "ItemProperty"},
};

std::string typeOf(const std::string& element)
{
    const std::string bare = element.starts_with("cac:") ? element.substr(4) : element;
    const auto named = types.find(bare);
    return named == types.end() ? bare : named->second;
}

struct Child {
    std::string name;
    std::size_t least = 1;
    std::size_t most = 1;
};

std::vector<Child> childrenOf(const std::string& order)
{
    std::vector<Child> children;
    std::istringstream words(order);
    for (std::string word; words >> word;) {
        Child child;
        const char sign = word.back();
        child.least = sign == '?' || sign == '*' ? 0 : 1;
        child.most = sign == '*' || sign == '+' ? 1'000'000 : 1;
        if (sign == '?' || sign == '*' || sign == '+') {
            word.pop_back();
        }
        child.name = word.starts_with("cac:") ? word : "cbc:" + word;
        children.push_back(child);
    }
    return children;
}

void check(const XmlElement& element, const std::string& place, std::vector<std::string>& problems)
{
    if (element.name.starts_with("cbc:")) {
        if (!element.children.empty() || element.text.empty()) {
            problems.push_back(place + " is no plain text");
        }
        if (element.name.ends_with("Amount") && element.attributes.empty()) {
            problems.push_back(place + " has no currency");
        }
        return;
    }
    const auto order = orders.find(typeOf(element.name));
    if (order == orders.end()) {
        problems.push_back(place + " is unknown");
        return;
    }
    std::size_t at = 0;
    for (const Child& child : childrenOf(order->second)) {
        std::size_t count = 0;
        while (at < element.children.size() && element.children[at].name == child.name) {
            check(element.children[at], place + "/" + child.name, problems);
            ++count;
            ++at;
        }
        if (count < child.least || count > child.most) {
            problems.push_back(place + " has " + std::to_string(count) + " of " + child.name);
        }
    }
    if (at < element.children.size()) {
        problems.push_back(place + ": " + element.children[at].name + " is out of order");
    }
}

/// Reads from the front of a text.
class Reader
{
public:
    Reader(std::string_view xml, std::string& problem)
        : m_xml(xml)
        , m_problem(problem)
    {
    }

    XmlElement document()
    {
        skip("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        skipSpace();
        XmlElement root = element(0);
        skipSpace();
        if (!m_xml.empty()) {
            complain("something follows the document");
        }
        return root;
    }

private:
    void complain(const std::string& what)
    {
        if (m_problem.empty()) {
            m_problem = what + " before “" + std::string(m_xml.substr(0, 40)) + "”";
        }
        m_xml = {};
    }

    void skip(std::string_view text)
    {
        if (m_xml.starts_with(text)) {
            m_xml.remove_prefix(text.size());
        } else {
            complain("not " + std::string(text));
        }
    }

    void skipSpace()
    {
        while (!m_xml.empty() && (m_xml.front() == ' ' || m_xml.front() == '\n')) {
            m_xml.remove_prefix(1);
        }
    }

    std::string upTo(std::string_view marks)
    {
        const std::size_t end = std::min(m_xml.find_first_of(marks), m_xml.size());
        std::string text(m_xml.substr(0, end));
        m_xml.remove_prefix(end);
        return text;
    }

    std::string unescaped(std::string text)
    {
        const std::pair<const char*, const char*> marks[] = {{"&lt;", "<"},    {"&gt;", ">"},
                                                             {"&quot;", "\""}, {"&apos;", "'"},
                                                             {"&#39;", "'"},   {"&amp;", "&"}};
        std::string plain;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] != '&') {
                plain += text[i];
                continue;
            }
            bool isKnown = false;
            for (const auto& [mark, character] : marks) {
                if (text.compare(i, std::string_view(mark).size(), mark) == 0) {
                    plain += character;
                    i += std::string_view(mark).size() - 1;
                    isKnown = true;
                    break;
                }
            }
            if (!isKnown) {
                complain("a bare ampersand");
            }
        }
        return plain;
    }

    XmlElement element(int depth)
    {
        XmlElement found;
        skip("<");
        found.name = upTo(" >/");
        while (m_xml.starts_with(" ")) {
            m_xml.remove_prefix(1);
            const std::string name = upTo("=");
            skip("=\"");
            found.attributes.emplace_back(name, unescaped(upTo("\"<")));
            skip("\"");
        }
        skip(">");
        found.text = unescaped(upTo("<"));
        while (m_xml.starts_with("<") && !m_xml.starts_with("</") && depth < 40) {
            found.children.push_back(element(depth + 1));
            skipSpace();
        }
        skip("</" + found.name + ">");
        return found;
    }

    std::string_view m_xml;
    std::string& m_problem;
};

} // namespace

const XmlElement* XmlElement::find(std::string_view child) const
{
    const auto found = all(child);
    return found.empty() ? nullptr : found.front();
}

std::vector<const XmlElement*> XmlElement::all(std::string_view child) const
{
    std::vector<const XmlElement*> found;
    for (const XmlElement& element : children) {
        if (element.name == child) {
            found.push_back(&element);
        }
    }
    return found;
}

std::string XmlElement::textOf(std::string_view child) const
{
    const XmlElement* found = find(child);
    return found == nullptr ? std::string() : found->text;
}

XmlElement readXml(std::string_view xml, std::string& problem)
{
    return Reader(xml, problem).document();
}

std::vector<std::string> schemaProblems(const XmlElement& document)
{
    std::vector<std::string> problems;
    check(document, document.name, problems);
    return problems;
}

} // namespace bespeak::test
