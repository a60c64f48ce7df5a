using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>Links to the other pages of a list; keeps the rest of the query. Writes nothing when there is one page.</summary>
[HtmlTargetElement("gov-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovPagination : TagHelper
{
    private static readonly HtmlString Left = new("""<svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path></svg>""");
    private static readonly HtmlString Right = new("""<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path></svg>""");

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public int Page { get; set; }
    public int Pages { get; set; }

    /// <summary>Name of the query value that carries the page.</summary>
    public string Query { get; set; } = "page";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Pages <= 1) return;
        var list = new Element("ul", "govuk-pagination__list");
        var last = 0;
        foreach (var number in Shown())
        {
            if (number > last + 1) list.Add(new Element("li", "govuk-pagination__item govuk-pagination__item--ellipsis", "⋯"));
            list.Add(Item(number));
            last = number;
        }
        output.Content.SetHtmlContent(new Element("nav", "govuk-pagination",
            Page > 1 ? Arrow("prev", GovUkText.Previous, Page - 1) : null, list,
            Page < Pages ? Arrow("next", GovUkText.Next, Page + 1) : null).With("aria-label", GovUkText.Pages).With(output.Attributes.Select(a => new KeyValuePair<string, object>(a.Name, a.Value))));
    }

    /// <summary>The first, the last, and the current one with its neighbours.</summary>
    private IEnumerable<int> Shown() =>
        new[] { 1, Page - 1, Page, Page + 1, Pages }.Where(n => n >= 1 && n <= Pages).Distinct().Order();

    private Element Item(int number)
    {
        var isCurrent = number == Page;
        var link = new Element("a", "govuk-link govuk-pagination__link", number)
            .With("href", Address(number)).With("aria-label", GovUkText.Page(number)).With("aria-current", isCurrent ? "page" : null);
        return new Element("li", "govuk-pagination__item" + (isCurrent ? " govuk-pagination__item--current" : ""), link);
    }

    private Element Arrow(string way, string word, int number)
    {
        var title = new Element("span", "govuk-pagination__link-title", word, new Element("span", "govuk-visually-hidden", GovUkText.ThePage));
        var link = new Element("a", "govuk-link govuk-pagination__link", way == "prev" ? Left : title, way == "prev" ? title : Right)
            .With("href", Address(number)).With("rel", way);
        return new Element("div", $"govuk-pagination__{way}", link);
    }

    private string Address(int number)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query.Where(q => q.Key != Query)) { { Query, number.ToString(System.Globalization.CultureInfo.InvariantCulture) } };
        return request.PathBase + request.Path + query;
    }
}
