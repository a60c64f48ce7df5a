namespace LocalProcure.Tests.House;

public sealed class RazorWordsTests
{
    [Theory]
    [InlineData("<p>Hello there</p>", "Hello")]
    [InlineData("<p>@Text.Hello there</p>", "there")]
    [InlineData("@foreach (var x in Enum.GetValues<Pace>())\n{\n  <li>@x</li>\n}", null)]
    [InlineData("@{\n  var a = 1 < 2;\n}\n<p>@Text.Hello(a, \"b\").Shown &middot; @(a ? \"x\" : Text.No)</p>", null)]
    [InlineData("@if (a < 2 || b > 3)\n{\n  <b>@a</b>\n}\nelse if (c)\n{\n  <b>Bold</b>\n}", "Bold")]
    public void Loose_words_are_found_and_code_is_not(string view, string? word) =>
        Assert.Equal(word, RazorWords.In(view).FirstOrDefault());
}
