### The pupil's page: the table, silence, the key, pledges. What the desktop client says too stands in client.ftl.

## The sheets and our position

seat-table-sheets = What lies before us
seat-table-fresh =
    { $count ->
        [one] { $count } new
       *[other] { $count } new
    }
seat-table-our-mark = Our mark on { $letter }
seat-table-more = More about { $letter }
seat-table-signing = Reason and confirmation
seat-table-letters-left =
    { $count ->
        [one] { $count } character left
       *[other] { $count } characters left
    }
seat-table-choose = Choose
seat-table-our-choice = What we can do now

## Words that found no place

seat-table-left-over = Not stored: the phase closed, or somebody took the pen, while you wrote this
seat-table-put-back = Put it into our text
seat-table-put-away = Put it away

## The table

seat-table-tour-how = Where each delegation stands on each option. A delegation’s name opens what it said.
seat-table-you = you: { $state }
seat-table-at-start = At the start
seat-table-after-turn = After turn { $number }
seat-table-answer-to = Answer { $seat }

## Told in passing, by the screen reader

seat-table-told-filed = Our position is filed.
seat-table-told-confirmed = { $label } has confirmed.
seat-table-told-changed = { $label } has changed the text. Read it, and confirm again.
seat-table-told-pen = { $label } holds the pen now.
seat-table-told-pen-yours = You hold the pen now.
seat-table-told-note = A note from { $seat }.
seat-table-told-revealed = The positions are shown.
