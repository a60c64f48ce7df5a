using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace LocalProcure.Web.Plumbing;

/// <summary>What the framework says of a value that it cannot read, in the reader's language: a changed address, or a form that no page of ours sent.</summary>
public static class UnreadValues
{
    public static void InBothLanguages(this DefaultModelBindingMessageProvider says)
    {
        says.SetAttemptedValueIsInvalidAccessor((value, _) => NotHere(value));
        says.SetNonPropertyAttemptedValueIsInvalidAccessor(NotHere);
        says.SetValueIsInvalidAccessor(NotHere);
        says.SetUnknownValueIsInvalidAccessor(_ => Unread);
        says.SetNonPropertyUnknownValueIsInvalidAccessor(() => Unread);
        says.SetValueMustBeANumberAccessor(_ => Number);
        says.SetNonPropertyValueMustBeANumberAccessor(() => Number);
        says.SetValueMustNotBeNullAccessor(_ => Missing);
        says.SetMissingBindRequiredValueAccessor(_ => Missing);
        says.SetMissingKeyOrValueAccessor(() => Missing);
    }

    private static string NotHere(string value) => Say($"“{value}” is not one of the answers that can be given here", $"Nid yw ‘{value}’ yn un o’r atebion y gellir eu rhoi yma");
    private static string Unread => Say("This answer could not be read", "Nid oedd modd darllen yr ateb hwn");
    private static string Number => Say("Enter a number", "Rhowch rif");
    private static string Missing => Say("An answer is missing", "Mae ateb ar goll");
}
