using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>A file to upload. The form needs <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("gov-file", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovFile : Field
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = ErrorOf(FullName);
        var input = new Element("input", "govuk-file-upload" + ClassOf(output) + (error is null ? "" : " govuk-file-upload--error"))
            .With("id", FieldId).With("name", FullName).With("type", "file")
            .With("aria-describedby", DescribedBy(error))
            .With(TakeAttributes(output));
        Group(output, error, null, LabelElement(), HintElement(), ErrorElement(error), input);
    }
}
