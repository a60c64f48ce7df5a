using LocalProcure.Domain;
using LocalProcure.Web.Plumbing;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace LocalProcure.Tests.Plumbing;

public sealed class UnreadValuesTests
{
    [Fact]
    public void Value_that_cannot_be_read_is_refused_in_the_readers_language()
    {
        var says = new DefaultModelBindingMessageProvider();
        says.InBothLanguages();
        string[] Said() => [says.AttemptedValueIsInvalidAccessor("x", "Field"), says.NonPropertyAttemptedValueIsInvalidAccessor("x"), says.ValueIsInvalidAccessor("x"), says.UnknownValueIsInvalidAccessor("Field"),
            says.NonPropertyUnknownValueIsInvalidAccessor(), says.ValueMustBeANumberAccessor("Field"), says.NonPropertyValueMustBeANumberAccessor(), says.ValueMustNotBeNullAccessor(""), says.MissingBindRequiredValueAccessor("Field"), says.MissingKeyOrValueAccessor()];
        var english = Said();
        using var _ = Language.Welsh.Speak();
        Assert.All(Said().Zip(english), pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.All(english, text => Assert.DoesNotContain("Field", text, StringComparison.Ordinal));
    }
}
